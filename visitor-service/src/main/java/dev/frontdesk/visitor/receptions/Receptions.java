package dev.frontdesk.visitor.receptions;

import dev.frontdesk.visitor.reception.ReceptionRules;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the valid plan of a site. */
@Component
public class Receptions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Receptions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param version of the plan, its {@code ETag} */
    public record Valid(ReceptionRules rules, Instant publishedAt, String publishedBy, long version) {}

    /** The rules of a site; the usual ones until it has said something. */
    public ReceptionRules of(String site) {
        return valid(site).map(Valid::rules).orElse(ReceptionRules.USUAL);
    }

    public Optional<Valid> valid(String site) {
        return jdbc.sql("select * from reception_plan where site = :site")
                .param("site", site)
                .query((row, number) -> new Valid(
                        json.readValue(row.getString("rules"), ReceptionRules.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("published_by"),
                        row.getLong("version")))
                .optional();
    }
}
