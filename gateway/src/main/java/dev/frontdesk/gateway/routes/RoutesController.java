package dev.frontdesk.gateway.routes;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The route table as a document. */
@RestController
class RoutesController {

    /** @param reach site, every-site or caller: where one of the roles is needed */
    record Line(String part, String path, List<String> methods, List<String> roles, String reach) {

        static Line of(RouteRule rule) {
            return new Line(
                    rule.part().service(),
                    rule.pattern().getPatternString(),
                    List.copyOf(new TreeSet<>(rule.methods())),
                    List.copyOf(new TreeSet<>(rule.roleWords())),
                    rule.reach().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    record Table(List<Line> items) {}

    @GetMapping("/api/v1/routes")
    Table table() {
        return new Table(RouteRules.TABLE.stream().map(Line::of).toList());
    }
}
