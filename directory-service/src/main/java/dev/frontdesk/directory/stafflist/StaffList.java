package dev.frontdesk.directory.stafflist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes everybody as they are now, and what they can be found by; {@link Staff} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class StaffList {

    private final JdbcClient jdbc;

    StaffList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(StaffAdded event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into staff_list (staff_id, site_id, name_zh, name_en, department_id, post_zh, post_en,
                extensions, mail, deputy_id, restricted, version)
            values (:id, :site, :zh, :en, :department, :postZh, :postEn,
                :extensions, :mail, :deputy, :restricted, :version)
            on conflict (staff_id) do nothing
            """)
                .param("id", event.staffId())
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("department", event.departmentId())
                .param("postZh", event.post().zh())
                .param("postEn", event.post().en())
                .param("extensions", event.extensions().toArray(String[]::new))
                .param("mail", event.mail())
                .param("deputy", event.deputyId())
                .param("restricted", event.restricted())
                .param("version", version)
                .update();
        index(event.staffId());
    }

    @EventHandler
    void on(StaffRenamed event, @SequenceNumber long version) {
        set(
                "name_zh = :zh, name_en = :en",
                event.staffId(),
                version,
                Map.of("zh", event.names().zh(), "en", event.names().en()));
        index(event.staffId());
    }

    @EventHandler
    void on(StaffMoved event, @SequenceNumber long version) {
        set(
                "department_id = :department, post_zh = :zh, post_en = :en",
                event.staffId(),
                version,
                Map.of(
                        "department",
                        event.departmentId(),
                        "zh",
                        event.post().zh(),
                        "en",
                        event.post().en()));
    }

    @EventHandler
    void on(ExtensionsAssigned event, @SequenceNumber long version) {
        set(
                "extensions = :all",
                event.staffId(),
                version,
                Map.of("all", event.extensions().toArray(String[]::new)));
        index(event.staffId());
    }

    @EventHandler
    void on(MailAddressChanged event, @SequenceNumber long version) {
        var mail = event.mail();
        set(
                mail == null ? "mail = null" : "mail = :mail",
                event.staffId(),
                version,
                mail == null ? Map.of() : Map.of("mail", mail));
    }

    @EventHandler
    void on(DeputyNamed event, @SequenceNumber long version) {
        var deputy = event.deputyId();
        set(
                deputy == null ? "deputy_id = null" : "deputy_id = :deputy",
                event.staffId(),
                version,
                deputy == null ? Map.of() : Map.of("deputy", deputy));
    }

    @EventHandler
    void on(DisclosureLevelSet event, @SequenceNumber long version) {
        set("restricted = :restricted", event.staffId(), version, Map.of("restricted", event.restricted()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate staff_list, staff_term").update();
    }

    private void set(String assignments, String staffId, long version, Map<String, ?> values) {
        jdbc.sql("update staff_list set " + assignments
                        + ", version = :version where staff_id = :id and version < :version")
                .param("id", staffId)
                .param("version", version)
                .params(values)
                .update();
    }

    /** Made anew from the row, so that it is right whichever event came last. */
    private void index(String staffId) {
        jdbc.sql("delete from staff_term where staff_id = :id")
                .param("id", staffId)
                .update();
        jdbc.sql("select * from staff_list where staff_id = :id")
                .param("id", staffId)
                .query(Staff::row)
                .optional()
                .ifPresent(row -> jdbc.sql("""
                    insert into staff_term (site_id, term, staff_id)
                    select :site, term, :id from unnest(:terms) term
                    """)
                        .param("site", row.siteId())
                        .param("id", staffId)
                        .param(
                                "terms",
                                SearchTerms.of(row.names(), row.extensions()).toArray(String[]::new))
                        .update());
    }
}
