package dev.frontdesk.directory.outward;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes names and departments of everybody who was ever added, and nothing else; {@link Outward} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class OutwardList {

    private final JdbcClient jdbc;

    OutwardList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(StaffAdded event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into outward_person (staff_id, site_id, name_zh, name_en, department_id, version)
            values (:id, :site, :zh, :en, :department, :version)
            on conflict (staff_id) do nothing
            """)
                .param("id", event.staffId())
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("department", event.departmentId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(StaffRenamed event, @SequenceNumber long version) {
        jdbc.sql("update outward_person set name_zh = :zh, name_en = :en, version = :version"
                        + " where staff_id = :id and version < :version")
                .param("id", event.staffId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(StaffMoved event, @SequenceNumber long version) {
        jdbc.sql("update outward_person set department_id = :department, version = :version"
                        + " where staff_id = :id and version < :version")
                .param("id", event.staffId())
                .param("department", event.departmentId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(OutwardWordingSet event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into outward_wording (site_id, zh, en, version) values (:site, :zh, :en, :version)
            on conflict (site_id) do update set zh = excluded.zh, en = excluded.en, version = excluded.version
            where outward_wording.version < excluded.version
            """)
                .param("site", event.siteId())
                .param("zh", event.sentence().zh())
                .param("en", event.sentence().en())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outward_person, outward_wording").update();
    }
}
