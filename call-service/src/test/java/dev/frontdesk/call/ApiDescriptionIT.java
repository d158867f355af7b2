package dev.frontdesk.call;

import dev.frontdesk.test.FrontDeskTest;
import dev.frontdesk.test.OpenApiContract;
import dev.frontdesk.test.ServiceDoorContract;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The committed description of the API and the code say the same. */
@SpringBootTest(
        classes = CallService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.file.name=" + RunningCallService.LOG,
            "frontdesk.telephone.simulator=true",
            "frontdesk.register.look=PT2S"
        })
@FrontDeskTest
class ApiDescriptionIT extends OpenApiContract {

    @LocalServerPort
    int port;

    @Override
    protected String service() {
        return "call-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Nested
    class TheDoor extends ServiceDoorContract {

        @Override
        protected String service() {
            return "call-service";
        }

        @Override
        protected URI address() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
