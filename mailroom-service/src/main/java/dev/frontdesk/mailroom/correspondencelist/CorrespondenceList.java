package dev.frontdesk.mailroom.correspondencelist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S71. The register 往来文件登记. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CorrespondenceList {

    private final JdbcClient jdbc;

    CorrespondenceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CorrespondenceLogged event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into correspondence (correspondence_id, site, year, number, way, medium, details_ref, logged_at,
                logged_by, version)
            values (:id, :site, :year, :number, :way, :medium, :details, :at, :by, :version)
            on conflict (correspondence_id) do nothing
            """)
                .param("id", event.correspondenceId())
                .param("site", event.siteId())
                .param("year", event.year())
                .param("number", event.number())
                .param("way", event.way())
                .param("medium", event.medium())
                .param("details", event.details().ref())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CorrespondenceHandled event, @SequenceNumber long version) {
        jdbc.sql("""
            update correspondence set staff_id = :staff, handled_at = :at, version = :version
            where correspondence_id = :id and version < :version
            """)
                .param("id", event.correspondenceId())
                .param("staff", event.staffId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CorrespondenceArchived event, @SequenceNumber long version) {
        jdbc.sql("""
            update correspondence set archive_number = :number, archived_at = :at, version = :version
            where correspondence_id = :id and version < :version
            """)
                .param("id", event.correspondenceId())
                .param("number", event.archiveNumber())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate correspondence").update();
    }
}
