package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.routes.RouteRule;
import dev.frontdesk.gateway.routes.RouteRules;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The route table as a document: who may go where, and which fields of the answers not all of them see. */
@RestController
class RoutesController {

    /**
     * @param reach site, every-site or caller: where one of the roles is needed
     * @param fields of the answers, where not everybody who is let in sees them; all others everybody does
     */
    record Line(
            String part, String path, List<String> methods, List<String> roles, String reach, List<SeenField> fields) {}

    record Table(List<Line> items) {}

    private final Table table;

    RoutesController(ApiDescription description) {
        var document = description.document();
        var seen = Operation.of(document).stream()
                .flatMap(operation -> SeenField.of(document, operation).stream())
                .toList();
        this.table = new Table(
                RouteRules.TABLE.stream().map(rule -> line(rule, seen)).toList());
    }

    @GetMapping("/api/v1/routes")
    Table table() {
        return table;
    }

    private static Line line(RouteRule rule, List<SeenField> seen) {
        return new Line(
                rule.part().service(),
                rule.pattern().getPatternString(),
                List.copyOf(new TreeSet<>(rule.methods())),
                List.copyOf(new TreeSet<>(rule.roleWords())),
                rule.reach().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                seen.stream()
                        .filter(field -> RouteRules.find(field.method(), field.path())
                                .filter(rule::equals)
                                .isPresent())
                        .toList());
    }
}
