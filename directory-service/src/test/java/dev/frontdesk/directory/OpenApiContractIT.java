package dev.frontdesk.directory;

import dev.frontdesk.test.OpenApiContract;
import dev.frontdesk.test.ServiceDoorContract;
import java.net.URI;
import org.junit.jupiter.api.Nested;

/** The API is described as the code has it. */
class OpenApiContractIT extends DirectoryTest {

    @Nested
    class TheDescription extends OpenApiContract {

        @Override
        protected String service() {
            return "directory-service";
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
            return "directory-service";
        }

        @Override
        protected URI address() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
