package dev.frontdesk.mailroom.aliases;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasNamed;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasWithdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S70. The aliases of each site. A withdrawn one keeps its row, so that an older event cannot bring it back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class AliasList {

    private final JdbcClient jdbc;

    AliasList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AliasNamed event, Origin origin, @MessageIdentifier String eventId, @SequenceNumber long version) {
        jdbc.sql("""
            insert into recipient_alias (alias_id, site, term, written, staff_id, named_at, named_by, event_id, version)
            values (:id, :site, :term, :written, :staff, :at, :by, :event, :version)
            on conflict (alias_id) do update
            set written = excluded.written, staff_id = excluded.staff_id, named_at = excluded.named_at,
                named_by = excluded.named_by, event_id = excluded.event_id, version = excluded.version
            where recipient_alias.version < excluded.version
            """)
                .param("id", event.aliasId())
                .param("site", event.siteId())
                .param("term", Aliases.term(event.written()))
                .param("written", event.written())
                .param("staff", event.staffId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(AliasWithdrawn event, @SequenceNumber long version) {
        jdbc.sql("""
            update recipient_alias set staff_id = null, version = :version where alias_id = :id and version < :version
            """).param("id", event.aliasId()).param("version", version).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate recipient_alias").update();
    }
}
