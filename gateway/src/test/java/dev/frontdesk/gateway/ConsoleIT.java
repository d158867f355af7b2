package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The web console as a browser gets it. */
class ConsoleIT extends GatewayRun {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/console/assets/[^\"]+\\.js)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"csp-nonce\" content=\"([0-9a-f]{32})\"");

    @Test
    void the_root_leads_to_the_console() throws InterruptedException {
        var answer = send(request("/"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/");
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_a_policy_that_names_it_and_no_inline_script()
            throws InterruptedException {
        var first = send(request("/console/"));
        var second = send(request("/console/"));

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(policy(first))
                .contains("style-src 'self' 'nonce-" + nonce(first) + "'")
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(first.body()).doesNotContain("{{nonce}}").doesNotContainPattern("<script[^>]*>[^<]");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** An address that is shared or loaded again leads to the same screen. */
    @Test
    void every_address_of_the_console_is_the_same_page() throws InterruptedException {
        var deep = send(request("/console/calls"));

        assertThat(deep.statusCode()).isEqualTo(200);
        assertThat(deep.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(deep.body()).contains("id=\"root\"");
    }

    @Test
    void the_script_of_the_page_is_there_and_may_be_kept_for_ever() throws InterruptedException {
        var script = SCRIPT.matcher(send(request("/console/")).body());
        assertThat(script.find()).isTrue();

        var answer = send(request(script.group(1)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void a_part_that_is_not_there_is_unknown_instead_of_a_page() throws InterruptedException {
        var answer = send(request("/console/assets/index-nothing.js"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("code").asString()).isEqualTo("not-found");
    }

    private static String nonce(HttpResponse<String> page) {
        var nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
