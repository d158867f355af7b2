package dev.frontdesk.mailroom.settlements;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** S131. Statements and their lines. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class StatementList {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StatementList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(StatementImported event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into courier_statement
                (statement_id, site, account_id, month, lines, cents, imported_at, imported_by, version)
            values (:id, :site, :account, :month, :lines, :cents, :at, :by, :version)
            on conflict (statement_id) do nothing
            """)
                .param("id", event.statementId())
                .param("site", event.siteId())
                .param("account", event.accountId())
                .param("month", event.month())
                .param("lines", event.lines())
                .param("cents", event.cents())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", event.importedBy())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(StatementLinesImported event, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into statement_line (statement_id, line, waybill, day, region, city, grams, cents, event_id)
            select :id, number, waybill, day, region, city, grams, cents, :event
            from jsonb_to_recordset(cast(:lines as jsonb))
                as l (number int, waybill text, day date, region text, city text, grams bigint, cents bigint)
            on conflict (statement_id, line) do nothing
            """)
                .param("id", event.statementId())
                .param("event", eventId)
                .param("lines", json.writeValueAsString(event.lines()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate courier_statement, statement_line").update();
    }
}
