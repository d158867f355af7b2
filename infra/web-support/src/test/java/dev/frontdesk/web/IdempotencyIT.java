package dev.frontdesk.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.sample.TrialController;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One key, one effect, one answer; or nothing at all. */
class IdempotencyIT extends WebTest {

    @Autowired
    DataSource database;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void clean() {
        jdbc.sql("truncate effect, idempotency").update();
        trials.loseRaces(0);
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_has_no_second_effect() {
        var first = post("/api/v1/trials/plain?x=1", key, "{\"a\":1}");
        var second = post("/api/v1/trials/plain?x=1", key, "{\"a\":1}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains("已记录");
        assertThat(second.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(effects("plain")).isEqualTo(1);
    }

    @Test
    void the_location_is_repeated_too() {
        var note = "{\"id\":\"note-%s\",\"text\":\"t\"}".formatted(key);
        var first = post("/api/v1/notes", key, note);
        var second = post("/api/v1/notes", key, note);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.headers().firstValue("Location")).contains("/api/v1/notes/note-" + key);
    }

    @Test
    void the_same_key_with_another_body_path_query_or_method_is_refused() {
        post("/api/v1/trials/plain", key, "{\"a\":1}");

        assertThat(code(post("/api/v1/trials/plain", key, "{\"a\":2}"))).isEqualTo("422 key-reused");
        assertThat(code(post("/api/v1/trials/other", key, "{\"a\":1}"))).isEqualTo("422 key-reused");
        assertThat(code(post("/api/v1/trials/plain?x=1", key, "{\"a\":1}"))).isEqualTo("422 key-reused");
        assertThat(effects("plain") + effects("other")).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_its_account_and_site() {
        post("/api/v1/trials/plain", key, "{}");
        var elsewhere = ISSUER.token("lin", Set.of(Roles.RECEPTIONIST), "site-b", "sample-service", null);
        var other = ISSUER.token("wang", Set.of(Roles.RECEPTIONIST), SITE, "sample-service", null);

        for (var token : new String[] {elsewhere, other}) {
            var response = send(request("/api/v1/trials/plain")
                    .setHeader("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString("{}")));
            assertThat(response.statusCode()).isEqualTo(201);
        }
        assertThat(effects("plain")).isEqualTo(3);
    }

    @Test
    void eight_at_once_have_one_effect_and_one_answer() throws Exception {
        var responses = atOnce(8, () -> post("/api/v1/trials/plain", key, "{}"));

        assertThat(responses).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(responses)
                .extracting(HttpResponse::body)
                .containsOnly(responses.getFirst().body());
        assertThat(effects("plain")).isEqualTo(1);
    }

    @Test
    void an_answer_with_personal_data_is_kept_nowhere_and_its_effect_stays() {
        var first = post("/api/v1/trials/personal", key, "{}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains(TrialController.SECRET);
        assertThat(effects("personal")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from idempotency")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(post("/api/v1/trials/personal", key, "{}").statusCode()).isEqualTo(200);
        assertThat(effects("personal")).isEqualTo(2);
    }

    @Test
    void a_refusal_is_kept_and_everything_else_it_did_is_not() {
        var first = post("/api/v1/trials/rejection", key, "{}");
        var second = post("/api/v1/trials/rejection", key, "{}");

        assertThat(code(first)).isEqualTo("409 note-closed");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(effects("rejection")).isZero();
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void whatever_else_goes_wrong_leaves_nothing_and_the_key_is_free_again() {
        for (var kind : new String[] {"bug", "error", "missing", "database", "connection"}) {
            assertThat(post("/api/v1/trials/" + kind, key, "{}").statusCode()).isGreaterThanOrEqualTo(404);
            assertThat(effects(kind)).isZero();
        }
        assertThat(records()).isZero();
        assertThat(post("/api/v1/trials/plain", key, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void a_lost_race_is_run_again_with_the_same_body() {
        trials.loseRaces(4);
        var response = post("/api/v1/trials/race", key, "{}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(effects("race")).isEqualTo(1);
    }

    @Test
    void a_race_lost_five_times_is_told_and_not_kept() {
        trials.loseRaces(5);
        assertThat(code(post("/api/v1/trials/race", key, "{}"))).isEqualTo("409 try-again");
        assertThat(effects("race")).isZero();
        assertThat(records()).isZero();
        assertThat(post("/api/v1/trials/race", key, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void desks_that_mark_the_same_note_at_once_all_succeed_or_are_told() throws Exception {
        post("/api/v1/notes", "{\"id\":\"note-%s\",\"text\":\"t\"}".formatted(key));
        var responses = atOnce(
                6,
                () -> send(request("/api/v1/notes/note-" + key + "/marks")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.noBody())));

        assertThat(responses).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
        assertThat(responses)
                .extracting(WebTest::code)
                .filteredOn(code -> !code.startsWith("200"))
                .containsOnly("412 version-mismatch");
    }

    @Test
    void who_waits_five_seconds_for_the_first_request_is_told_to_try_again() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into idempotency (account, site, key, fingerprint) values ('lin', 'site-a', '%s', '')"
                            .formatted(key));
            var began = System.nanoTime();
            var response = post("/api/v1/trials/plain", key, "{}");
            connection.rollback();
            connection.setAutoCommit(true);

            assertThat(code(response)).isEqualTo("409 try-again");
            assertThat(System.nanoTime() - began).isBetween(SECONDS.toNanos(4), SECONDS.toNanos(8));
        }
        assertThat(post("/api/v1/trials/plain", key, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void a_command_needs_a_key_that_can_be_one() {
        var none = send(request("/api/v1/trials/plain").POST(BodyPublishers.ofString("{}")));
        assertThat(code(none)).isEqualTo("400 key-missing");
        assertThat(code(post("/api/v1/trials/plain", "k".repeat(201), "{}"))).isEqualTo("400 key-malformed");
        assertThat(post("/api/v1/trials/plain", "k".repeat(200), "{}").statusCode())
                .isEqualTo(201);
        assertThat(effects("plain")).isEqualTo(1);
    }

    private int records() {
        return jdbc.sql("select count(*) from idempotency").query(Integer.class).single();
    }

    private static List<HttpResponse<String>> atOnce(int many, Callable<HttpResponse<String>> request)
            throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            start.countDown();
            var responses = new ArrayList<HttpResponse<String>>();
            for (var one : running) {
                responses.add(one.get(30, SECONDS));
            }
            return responses;
        }
    }
}
