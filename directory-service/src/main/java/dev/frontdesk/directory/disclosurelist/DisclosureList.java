package dev.frontdesk.directory.disclosurelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S89. Writes each disclosure as it stands now; {@link Disclosures} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class DisclosureList {

    private static final String INSERT = """
        insert into disclosure_list (disclosure_id, site_id, staff_id, clerk, purpose, about, audience, state,
            approver, begun_at, version)
        values (:id, :site, :staff, :clerk, :purpose, :about, :audience, :state, :approver, :at, :version)
        on conflict (disclosure_id) do update set state = excluded.state, version = excluded.version
        where disclosure_list.version < excluded.version
        """;

    private final JdbcClient jdbc;

    DisclosureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DisclosureRequested event, @SequenceNumber long version) {
        jdbc.sql(INSERT)
                .param("id", event.disclosureId())
                .param("site", event.siteId())
                .param("staff", event.staffId())
                .param("clerk", event.clerk())
                .param("purpose", event.purpose())
                .param("about", event.about())
                .param("audience", event.audience())
                .param("state", "requested")
                .param("approver", null)
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(DisclosureApproved event, @SequenceNumber long version) {
        decided(event.disclosureId(), "approved", event.approver(), event.usableUntil(), version);
    }

    @EventHandler
    void on(DisclosureRefused event, @SequenceNumber long version) {
        decided(event.disclosureId(), "refused", event.approver(), null, version);
    }

    @EventHandler
    void on(ContactRevealed event, @SequenceNumber long version) {
        jdbc.sql(INSERT)
                .param("id", event.disclosureId())
                .param("site", event.siteId())
                .param("staff", event.staffId())
                .param("clerk", event.clerk())
                .param("purpose", event.purpose())
                .param("about", event.about())
                .param("audience", event.audience())
                .param("state", "revealed")
                .param("approver", event.approver())
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate disclosure_list").update();
    }

    private void decided(
            String disclosureId, String state, String approver, @Nullable Instant usableUntil, long version) {
        jdbc.sql("""
            update disclosure_list
            set state = :state, approver = :approver, usable_until = :until, version = :version
            where disclosure_id = :id and version < :version
            """)
                .param("id", disclosureId)
                .param("state", state)
                .param("approver", approver)
                .param("until", usableUntil == null ? null : usableUntil.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }
}
