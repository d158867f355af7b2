package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** F24. A service that is called directly trusts no network place: without a good token of the gateway nobody gets in. */
public abstract class ServiceDoorContract {

    private static final Set<String> ROLES = Set.of("supervisor");

    /** {@code spring.application.name}. */
    protected abstract String service();

    /** Where the service runs. */
    protected abstract URI address();

    @Test
    void the_good_token_that_all_bad_ones_differ_from_is_accepted() {
        var good = TestIssuer.shared()
                .token("clerk")
                .roles(ROLES)
                .site("site-a")
                .audience(service())
                .signed();
        assertThat(ask(good).statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_token_nobody_gets_in_whatever_the_headers_say() {
        var answer = send(request()
                .header("X-Forwarded-User", "admin")
                .header("X-Frontdesk-Roles", "supervisor")
                .header("Forwarded", "for=127.0.0.1"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
    }

    @TestFactory
    Stream<DynamicTest> every_bad_token_is_refused_without_a_word_from_inside() {
        var bad = BadTokens.of(TestIssuer.shared(), service(), ROLES);
        assertThat(bad).hasSizeGreaterThanOrEqualTo(40);
        return bad.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    var answer = ask(one.getValue());
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.body())
                            .contains("\"code\":\"unauthenticated\"")
                            .doesNotContain("Exception", "nimbus", "java.", "signature");
                }));
    }

    private HttpResponse<String> ask(@Nullable String token) {
        return send(request().header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address().resolve("/api/v1/audit/" + service() + "/events?limit=1"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
