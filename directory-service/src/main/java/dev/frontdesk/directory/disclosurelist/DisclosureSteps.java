package dev.frontdesk.directory.disclosurelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.disclosure.DisclosureEvent;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import dev.frontdesk.directory.disclosure.Sight;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S89, S105. Every step of every disclosure by the clerk it belongs to, for the weekly report. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class DisclosureSteps {

    private final JdbcClient jdbc;

    DisclosureSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param figures what it counts in; more than one where it is both */
    public record Step(String eventId, String clerk, List<String> figures) {}

    /** From {@code from} on and before {@code until}, by clerk and time. */
    public List<Step> between(String site, Instant from, Instant until) {
        return jdbc.sql("""
            select event_id, clerk, figures from disclosure_step
            where site_id = :site and at >= :from and at < :until order by clerk, at, event_id
            """)
                .param("site", site)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Step(row.getString("event_id"), row.getString("clerk"), List.of((String[])
                        row.getArray("figures").getArray())))
                .list();
    }

    @EventHandler
    void on(DisclosureEvent event, @MessageIdentifier String eventId, Origin origin) {
        var counted = counted(event);
        jdbc.sql("""
            insert into disclosure_step (event_id, site_id, clerk, figures, at)
            values (:event, :site, :clerk, :figures, :at)
            on conflict (event_id) do nothing
            """)
                .param("event", eventId)
                .param("site", origin.site())
                .param("clerk", counted.clerk())
                .param("figures", counted.figures().toArray(String[]::new))
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate disclosure_step").update();
    }

    private record Counted(String clerk, List<String> figures) {}

    private static Counted counted(DisclosureEvent event) {
        return switch (event) {
            case DisclosureRequested e -> new Counted(e.clerk(), List.of("requested"));
            case DisclosureApproved e -> new Counted(e.clerk(), List.of("approved"));
            case DisclosureRefused e -> new Counted(e.clerk(), List.of("refused"));
            case ContactRevealed e -> new Counted(e.clerk(), figures(e));
        };
    }

    private static List<String> figures(ContactRevealed event) {
        var where = event.audience().equals(Sight.OUTSIDER) ? "revealedToOutsiders" : "revealedInside";
        return event.restricted() ? List.of(where, "revealedOfLeaders") : List.of(where);
    }
}
