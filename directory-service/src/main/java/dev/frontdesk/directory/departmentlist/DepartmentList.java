package dev.frontdesk.directory.departmentlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentMoved;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentRenamed;
import dev.frontdesk.directory.department.DepartmentEvent.HotlinesAssigned;
import dev.frontdesk.directory.department.DepartmentEvent.ManagerNamed;
import dev.frontdesk.names.Typed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every department as it is now; {@link Departments} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class DepartmentList {

    private final JdbcClient jdbc;

    DepartmentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DepartmentAdded event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into department_list
                (department_id, site_id, name_zh, name_en, manager_id, parent_id, extensions, version)
            values (:id, :site, :zh, :en, :manager, :parent, :extensions, :version)
            on conflict (department_id) do nothing
            """)
                .param("id", event.departmentId())
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("manager", event.managerId())
                .param("parent", event.parentId())
                .param("extensions", event.extensions().toArray(String[]::new))
                .param("version", version)
                .update();
        index(event.departmentId());
    }

    @EventHandler
    void on(DepartmentRenamed event, @SequenceNumber long version) {
        jdbc.sql("""
            update department_list set name_zh = :zh, name_en = :en, version = :version
            where department_id = :id and version < :version
            """)
                .param("id", event.departmentId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("version", version)
                .update();
        index(event.departmentId());
    }

    @EventHandler
    void on(ManagerNamed event, @SequenceNumber long version) {
        change("manager_id", event.managerId(), event.departmentId(), version);
    }

    @EventHandler
    void on(DepartmentMoved event, @SequenceNumber long version) {
        change("parent_id", event.parentId(), event.departmentId(), version);
    }

    @EventHandler
    void on(HotlinesAssigned event, @SequenceNumber long version) {
        change("extensions", event.extensions().toArray(String[]::new), event.departmentId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate department_list, department_term").update();
    }

    /** Made anew from the row, so that it is right whichever event came last. */
    private void index(String departmentId) {
        jdbc.sql("delete from department_term where department_id = :id")
                .param("id", departmentId)
                .update();
        jdbc.sql("select * from department_list where department_id = :id")
                .param("id", departmentId)
                .query(Departments::row)
                .optional()
                .ifPresent(row -> jdbc.sql("""
                    insert into department_term (site_id, term, department_id)
                    select distinct :site, term, :id from unnest(:terms) term
                    """)
                        .param("site", row.siteId())
                        .param("id", departmentId)
                        .param("terms", new String[] {
                            Typed.normal(row.names().zh()),
                            Typed.normal(row.names().en())
                        })
                        .update());
    }

    private void change(String column, @Nullable Object value, String departmentId, long version) {
        jdbc.sql("update department_list set " + column
                        + " = :value, version = :version where department_id = :id and version < :version")
                .param("value", value)
                .param("id", departmentId)
                .param("version", version)
                .update();
    }
}
