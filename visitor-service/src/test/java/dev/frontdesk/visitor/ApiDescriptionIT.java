package dev.frontdesk.visitor;

import dev.frontdesk.test.OpenApiContract;
import dev.frontdesk.test.ServiceDoorContract;
import java.net.URI;
import org.junit.jupiter.api.Nested;

/** The committed description of the API and the code say the same. */
class ApiDescriptionIT extends RunningVisitorService {

    @Nested
    class TheDescription extends OpenApiContract {

        @Override
        protected String service() {
            return "visitor-service";
        }

        @Override
        protected URI address() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }

    @Nested
    class TheDoor extends ServiceDoorContract {

        @Override
        protected String service() {
            return "visitor-service";
        }

        @Override
        protected URI address() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
