package dev.frontdesk.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.ApiChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The gateway's own description is written by hand, so what was promised is kept beside it. What takes something away
 * from clients fails the build; what is new is promised with {@code -Dfrontdesk.contracts.write=true}.
 */
class GatewayContractTest {

    private static final Path PROMISED = Path.of("src/test/resources/promised/openapi.json");

    @Test
    void the_gateways_own_description_keeps_what_was_promised() throws IOException {
        var said = Files.readString(Path.of("src/main/resources/gateway/openapi.json"));
        if (Files.exists(PROMISED) && !Boolean.getBoolean("frontdesk.contracts.break")) {
            assertThat(ApiChanges.breaking(Files.readString(PROMISED), said))
                    .as("clients rely on it; add beside it, or run once with -Dfrontdesk.contracts.break=true")
                    .isEmpty();
        }
        if (Boolean.getBoolean("frontdesk.contracts.write")) {
            Files.writeString(PROMISED, said);
        }
        assertThat(said)
                .as("run once with -Dfrontdesk.contracts.write=true and commit the file")
                .isEqualTo(Files.readString(PROMISED));
    }
}
