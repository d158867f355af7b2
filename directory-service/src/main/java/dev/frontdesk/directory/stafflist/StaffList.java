package dev.frontdesk.directory.stafflist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.StaffEvent.AssistantNamed;
import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.FurtherPostsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffLeft;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes everybody as they are now; {@link Staff} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class StaffList {

    private final JdbcClient jdbc;
    private final StaffIndex index;

    StaffList(JdbcClient jdbc, StaffIndex index) {
        this.jdbc = jdbc;
        this.index = index;
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
        index.write(event.staffId());
    }

    @EventHandler
    void on(StaffRenamed event, @SequenceNumber long version) {
        jdbc.sql("""
            update staff_list set name_zh = :zh, name_en = :en, version = :version
            where staff_id = :id and version < :version
            """)
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("id", event.staffId())
                .param("version", version)
                .update();
        index.write(event.staffId());
    }

    @EventHandler
    void on(StaffMoved event, @SequenceNumber long version) {
        jdbc.sql("""
            update staff_list set department_id = :department, post_zh = :zh, post_en = :en, version = :version
            where staff_id = :id and version < :version
            """)
                .param("department", event.departmentId())
                .param("zh", event.post().zh())
                .param("en", event.post().en())
                .param("id", event.staffId())
                .param("version", version)
                .update();
        index.write(event.staffId());
    }

    @EventHandler
    void on(FurtherPostsAssigned event, @SequenceNumber long version) {
        jdbc.sql("""
            update staff_list set further_departments = :departments, further_posts_zh = :zh, further_posts_en = :en,
                version = :version
            where staff_id = :id and version < :version
            """)
                .param("departments", each(event.posts(), FurtherPost::departmentId))
                .param("zh", each(event.posts(), held -> held.post().zh()))
                .param("en", each(event.posts(), held -> held.post().en()))
                .param("id", event.staffId())
                .param("version", version)
                .update();
        index.write(event.staffId());
    }

    @EventHandler
    void on(ExtensionsAssigned event, @SequenceNumber long version) {
        set("extensions", event.extensions().toArray(String[]::new), event.staffId(), version);
        index.write(event.staffId());
    }

    @EventHandler
    void on(MailAddressChanged event, @SequenceNumber long version) {
        set("mail", event.mail(), event.staffId(), version);
    }

    @EventHandler
    void on(DeputyNamed event, @SequenceNumber long version) {
        set("deputy_id", event.deputyId(), event.staffId(), version);
    }

    @EventHandler
    void on(AssistantNamed event, @SequenceNumber long version) {
        set("assistant_id", event.assistantId(), event.staffId(), version);
    }

    @EventHandler
    void on(DisclosureLevelSet event, @SequenceNumber long version) {
        set("restricted", event.restricted(), event.staffId(), version);
    }

    /** The row stays: whoever looks at an old register still wants the name. */
    @EventHandler
    void on(StaffLeft event, @SequenceNumber long version) {
        jdbc.sql("""
            update staff_list set left_at = :at, extensions = '{}', mail = null, version = :version
            where staff_id = :id and version < :version
            """)
                .param("at", Timestamp.from(event.occurredAt()))
                .param("id", event.staffId())
                .param("version", version)
                .update();
        index.write(event.staffId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate staff_list, staff_term, staff_place").update();
    }

    private void set(String column, @Nullable Object value, String staffId, long version) {
        jdbc.sql("update staff_list set " + column
                        + " = :value, version = :version where staff_id = :id and version < :version")
                .param("value", value)
                .param("id", staffId)
                .param("version", version)
                .update();
    }

    private static String[] each(List<FurtherPost> posts, Function<FurtherPost, String> field) {
        return posts.stream().map(field).toArray(String[]::new);
    }
}
