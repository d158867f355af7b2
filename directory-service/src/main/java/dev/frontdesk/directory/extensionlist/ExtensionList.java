package dev.frontdesk.directory.extensionlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.kernel.Names;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S59. Which extension rings for whom. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class ExtensionList {

    private final JdbcClient jdbc;

    ExtensionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The role that holds the extension; empty when it is nobody's or somebody's. */
    public Optional<Names> roleAt(String site, String number) {
        return jdbc.sql("""
            select role_zh, role_en from extension_list
            where site_id = :site and number = :number and holder_kind = :role
            """)
                .param("site", site)
                .param("number", number)
                .param("role", Holder.ROLE)
                .query((row, index) -> new Names(row.getString("role_zh"), row.getString("role_en")))
                .optional();
    }

    @EventHandler
    void on(ExtensionAssigned event, @SequenceNumber long version) {
        var role = event.holder().role();
        jdbc.sql("""
            insert into extension_list
                (extension_id, site_id, number, holder_kind, holder_id, role_zh, role_en, version)
            values (:id, :site, :number, :kind, :holder, :zh, :en, :version)
            on conflict (extension_id) do update set
                holder_kind = excluded.holder_kind, holder_id = excluded.holder_id,
                role_zh = excluded.role_zh, role_en = excluded.role_en, version = excluded.version
            where extension_list.version < excluded.version
            """)
                .param("id", event.extensionId())
                .param("site", event.siteId())
                .param("number", event.number())
                .param("kind", event.holder().kind())
                .param("holder", event.holder().id())
                .param("zh", role == null ? null : role.zh())
                .param("en", role == null ? null : role.en())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(ExtensionReleased event, @SequenceNumber long version) {
        jdbc.sql("""
            update extension_list
            set holder_kind = null, holder_id = null, role_zh = null, role_en = null, version = :version
            where extension_id = :id and version < :version
            """).param("id", event.extensionId()).param("version", version).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate extension_list").update();
    }
}
