package dev.frontdesk.visitor.watchlist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.watch.WatchEntryEvent.AppealDecided;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAdded;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAppealed;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryExtended;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryLifted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The watch list. Whether an entry still holds is a matter of the moment, so its end stands here and no state. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class WatchEntryList {

    private final JdbcClient jdbc;

    WatchEntryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(WatchEntryAdded event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into watch_entry (watch_id, site, kind, details_ref, author, added_at, expires_at, version)
            values (:id, :site, :kind, :details, :author, :added, :expires, :version)
            on conflict (watch_id) do nothing
            """)
                .param("id", event.watchId())
                .param("site", origin.site())
                .param("kind", event.kind())
                .param("details", event.detailsRef())
                .param("author", event.author())
                .param("added", event.occurredAt().atOffset(UTC))
                .param("expires", event.expiresAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(WatchEntryExtended event, @SequenceNumber long version) {
        jdbc.sql("""
            update watch_entry set expires_at = :expires, version = :version
            where watch_id = :id and version < :version
            """)
                .param("id", event.watchId())
                .param("expires", event.expiresAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(WatchEntryLifted event, @SequenceNumber long version) {
        jdbc.sql("""
            update watch_entry set lifted_at = :at, lift_reason = :reason, version = :version
            where watch_id = :id and version < :version
            """)
                .param("id", event.watchId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("reason", event.reason())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(WatchEntryAppealed event, @SequenceNumber long version) {
        jdbc.sql("""
            update watch_entry set appeal = 'open', appeal_ref = :ref, version = :version
            where watch_id = :id and version < :version
            """)
                .param("id", event.watchId())
                .param("ref", event.detailsRef())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(AppealDecided event, @SequenceNumber long version) {
        jdbc.sql("""
            update watch_entry set appeal = :appeal, version = :version where watch_id = :id and version < :version
            """)
                .param("id", event.watchId())
                .param("appeal", event.upheld() ? "upheld" : "dismissed")
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate watch_entry").update();
    }
}
