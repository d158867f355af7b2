package dev.frontdesk.web;

import dev.frontdesk.test.OpenApiContract;
import dev.frontdesk.web.sample.SampleApplication;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample's committed description. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiContractIT extends OpenApiContract {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        WebTest.surroundings(registry);
    }

    @Override
    protected String service() {
        return "sample-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    protected Path file() {
        return Path.of("src/test/resources/openapi/sample-service.json");
    }
}
