package dev.frontdesk.directory.extensiontablelist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.PublishingHourSet;
import dev.frontdesk.directory.extensiontable.TableEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every issue, each line once for all issues in which it stood; {@link ExtensionTables} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class TableList {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TableList(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @EventHandler
    void on(ExtensionTablePublished event, @Timestamp Instant recordedAt) {
        jdbc.sql("""
            insert into extension_table_issue (site_id, number, day, count, digest, published_at, recorded_at)
            values (:site, :number, :day, :count, :digest, :at, :recorded) on conflict (site_id, number) do nothing
            """)
                .param("site", event.siteId())
                .param("number", event.number())
                .param("day", event.day())
                .param("count", event.count())
                .param("digest", event.digest())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .update();
        end(event);
        begin(event);
    }

    private void end(ExtensionTablePublished event) {
        var ended = new ArrayList<>(event.dropped());
        event.changed().forEach(entry -> ended.add(entry.extension()));
        jdbc.sql("""
            update extension_table_entry set gone_with = :number
            where site_id = :site and extension = any(:ended) and gone_with is null and came_with < :number
            """)
                .param("number", event.number())
                .param("site", event.siteId())
                .param("ended", ended.toArray(String[]::new))
                .update();
    }

    private void begin(ExtensionTablePublished event) {
        List<Object[]> rows = new ArrayList<>();
        for (TableEntry entry : event.changed()) {
            rows.add(new Object[] {
                event.siteId(),
                entry.extension(),
                event.number(),
                entry.holderKind(),
                entry.holderId(),
                entry.names().zh(),
                entry.names().en(),
                entry.departmentId()
            });
        }
        batches.batchUpdate("""
            insert into extension_table_entry
                (site_id, extension, came_with, holder_kind, holder_id, name_zh, name_en, department_id)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """, rows);
    }

    @EventHandler
    void on(PublishingHourSet event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into extension_table_hour (site_id, by, version) values (:site, :by, :version)
            on conflict (site_id) do update set by = excluded.by, version = excluded.version
            where extension_table_hour.version < excluded.version
            """)
                .param("site", event.siteId())
                .param("by", event.by())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(ExtensionTableOverdue event) {
        jdbc.sql("""
            insert into extension_table_overdue (site_id, day, due_at) values (:site, :day, :due) on conflict do nothing
            """)
                .param("site", event.siteId())
                .param("day", event.day())
                .param("due", event.dueAt().atOffset(UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("""
            truncate extension_table_issue, extension_table_entry, extension_table_overdue, extension_table_hour
            """).update();
    }
}
