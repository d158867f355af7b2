package dev.frontdesk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Sets what a service has to be told about its surroundings, as the launcher and a deployment do. */
final class FrontDeskProperties implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestPostgres.freshServer();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "front-desk-test",
                        Map.of(
                                "frontdesk.postgres.url", server.url(),
                                "frontdesk.postgres.user", server.user(),
                                "frontdesk.postgres.password", server.password(),
                                "frontdesk.kafka.bootstrap", TestBroker.bootstrap(),
                                "frontdesk.vault.rootkey", KeyFiles.ROOT.toString(),
                                "frontdesk.chain.key", KeyFiles.CHAIN.toString(),
                                "frontdesk.issuer", TestIssuer.shared().issuer(),
                                "frontdesk.due.every", "PT0.1S",
                                "frontdesk.web.documents", "true",
                                "server.address", "127.0.0.1")));
    }

    /** Fresh ones per JVM. */
    private record KeyFiles() {

        static final Path ROOT = write("root.key");
        static final Path CHAIN = write("chain.key");

        private static Path write(String name) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            try {
                var file = TestServers.folder(name);
                return Files.writeString(file, Base64.getEncoder().encodeToString(key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
