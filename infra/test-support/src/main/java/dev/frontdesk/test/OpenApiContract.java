package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the description that the running service gives of its API with the committed one. Run with
 * {@code -Dfrontdesk.contracts.write=true} to commit what the code says now; the difference then shows in review. What
 * takes something away from clients fails the build, written or not, and is named.
 */
public abstract class OpenApiContract {

    private static final Set<String> OPERATIONS = Set.of("get", "post", "put", "patch", "delete");

    /** {@code spring.application.name}. */
    protected abstract String service();

    /** Where the service runs. */
    protected abstract URI address();

    /** The committed file. */
    protected Path file() {
        return Path.of(System.getProperty("frontdesk.root", "."))
                .resolve("infra/contracts/src/main/resources/openapi")
                .resolve(service() + ".json");
    }

    @Test
    void the_committed_description_of_the_api_says_what_the_code_does() throws IOException {
        var said = description();
        if (Files.exists(file()) && !Boolean.getBoolean("frontdesk.contracts.break")) {
            assertThat(ApiChanges.breaking(Files.readString(file()), said))
                    .as("clients rely on it; add beside it, or run once with -Dfrontdesk.contracts.break=true")
                    .isEmpty();
        }
        if (Boolean.getBoolean("frontdesk.contracts.write")) {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), said);
        }
        assertThat(file())
                .as("run once with -Dfrontdesk.contracts.write=true and commit the file")
                .exists();
        assertThat(said).isEqualTo(Files.readString(file()));
    }

    @Test
    void every_operation_is_summed_up_in_english_and_chinese() {
        var paths = JsonMapper.shared().readTree(description()).path("paths");
        assertThat(paths.size()).isPositive();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> OPERATIONS.contains(operation.getKey()))
                        .forEach(operation -> assertThat(summary(operation.getValue()))
                                .as("summary of %s %s", operation.getKey(), path.getKey())
                                .matches("\\p{ASCII}+ · .*\\p{IsHan}.*")));
    }

    private static String summary(JsonNode operation) {
        return operation.path("summary").asString("");
    }

    private String description() {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address().resolve("/v3/api-docs")).build();
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body().stripTrailing() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
