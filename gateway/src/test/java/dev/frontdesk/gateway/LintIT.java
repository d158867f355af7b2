package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Both documents as anybody gets them, held against Redocly and Spectral: nothing found. */
class LintIT extends GatewayRun {

    @Test
    void the_documents_of_the_api_are_linted_without_a_finding() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "lint"));
        var openapi = Files.writeString(
                folder.resolve("openapi.json"),
                send(request("/api/openapi.json")).body());
        var asyncapi = Files.writeString(
                folder.resolve("asyncapi.json"),
                send(request("/api/asyncapi.json")).body());

        var lint = new ProcessBuilder("../infra/lint/lint.sh", openapi.toString(), asyncapi.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lint.waitFor()).as(said).isZero();
    }
}
