package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Piece.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What staff, departments and sites were called, as known at the moment of the print. */
final class People {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ZoneId zone;
    private final Map<String, Names> names = new HashMap<>();

    People(ZoneId zone) {
        this.zone = zone;
    }

    static boolean tells(Fact fact) {
        return switch (fact.type()) {
            case "directory.staff-member.v1", "directory.department.v1", "directory.site-configured.v1" -> true;
            default -> false;
        };
    }

    void take(Fact fact) {
        var id = switch (fact.type()) {
            case "directory.staff-member.v1" -> fact.text("staffId");
            case "directory.department.v1" -> fact.text("departmentId");
            case "directory.site-configured.v1" -> fact.text("siteId");
            default -> "";
        };
        if (!id.isEmpty()) {
            names.put(id, names(fact.data().path("names")));
        }
    }

    static Names names(JsonNode both) {
        return new Names(Fact.text(both.path("zh")), Fact.text(both.path("en")));
    }

    /** The id where nobody ever said what it is called. */
    Names of(String id) {
        return names.getOrDefault(id, new Names(id, id));
    }

    String time(Instant at) {
        return DAY_AND_CLOCK.format(at.atZone(zone));
    }

    /** @param entry when the entry began: on its day a clock time is enough */
    Names read(Piece piece, Instant entry) {
        return switch (piece.kind()) {
            case TEXT -> both(piece.value());
            case WORD -> Words.of(piece.value());
            case STAFF, DEPARTMENT -> of(piece.value());
            case MONEY -> both(MonthlyPage.yuan(Long.parseLong(piece.value())));
            case TIME -> {
                var at = Instant.parse(piece.value()).atZone(zone);
                var sameDay = at.toLocalDate().equals(entry.atZone(zone).toLocalDate());
                yield both((sameDay ? CLOCK : DAY_AND_CLOCK).format(at));
            }
        };
    }

    static Names both(String text) {
        return new Names(text, text);
    }

    static Piece text(String value) {
        return new Piece(Kind.TEXT, value, false);
    }
}
