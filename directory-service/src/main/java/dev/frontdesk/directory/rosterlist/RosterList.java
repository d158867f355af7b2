package dev.frontdesk.directory.rosterlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyPlanned;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutySwapped;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes which rosters there are; {@link Rosters} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RosterList {

    private final JdbcClient jdbc;

    RosterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DutyPlanned event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into roster_list (roster_id, site_id, name_zh, name_en, zone, changed_version)
            values (:id, :site, :zh, :en, :zone, :version)
            on conflict (roster_id) do update set
                name_zh = excluded.name_zh, name_en = excluded.name_en, zone = excluded.zone,
                changed_version = excluded.changed_version
            where roster_list.changed_version < excluded.changed_version
            """)
                .param("id", event.rosterId())
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("zone", event.zone())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(DutyOverridden event, @SequenceNumber long version) {
        changed(event.rosterId(), version);
    }

    @EventHandler
    void on(DutySwapped event, @SequenceNumber long version) {
        changed(event.rosterId(), version);
    }

    @EventHandler
    void on(DutyCorrected event, @SequenceNumber long version) {
        changed(event.rosterId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate roster_list").update();
    }

    private void changed(String rosterId, long version) {
        jdbc.sql("update roster_list set changed_version = :version"
                        + " where roster_id = :id and changed_version < :version")
                .param("id", rosterId)
                .param("version", version)
                .update();
    }
}
