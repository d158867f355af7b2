package dev.frontdesk.web.broken.edge;

import java.sql.Connection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BrokenController {

    record Row(String one) {}

    static final class Elsewhere {
        record Row(String other) {}
    }

    /** Not reached by any test's component scan, which begins at the sample. */
    @GetMapping("/broken")
    String open(Connection connection) {
        return connection.toString();
    }

    @GetMapping("/broken/one")
    Row one() {
        return new Row("");
    }

    @GetMapping("/broken/other")
    Elsewhere.Row other() {
        return new Elsewhere.Row("");
    }
}
