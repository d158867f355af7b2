package dev.frontdesk.mailroom.settlements;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** S131, S132. Every round of every comparison, and what became of each difference. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class SettlementList {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettlementList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(StatementCompared event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into settlement (settlement_id, statement_id, site, account_id, carrier, month, round, lines, cents,
                matched, matched_cents, differences, difference_cents, state, compared_at, compared_by, version)
            values (:id, :statement, :site, :account, :carrier, :month, :round, :lines, :cents,
                :matched, :matchedCents, :differences, :differenceCents, 'prepared', :at, :by, :version)
            on conflict (settlement_id) do update
            set round = excluded.round, matched = excluded.matched, matched_cents = excluded.matched_cents,
                differences = excluded.differences, difference_cents = excluded.difference_cents, state = 'prepared',
                compared_at = excluded.compared_at, compared_by = excluded.compared_by, version = excluded.version
            where settlement.version < excluded.version
            """)
                .param("id", event.settlementId())
                .param("statement", event.statementId())
                .param("site", event.siteId())
                .param("account", event.accountId())
                .param("carrier", event.carrier())
                .param("month", event.month())
                .param("round", event.round())
                .param("lines", event.lines())
                .param("cents", event.cents())
                .param("matched", event.matched())
                .param("matchedCents", event.matchedCents())
                .param("differences", event.differences())
                .param("differenceCents", event.differenceCents())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", event.comparedBy())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(LinesMatched event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into settlement_match (settlement_id, round, line, item_id, cents, event_id)
            select :id, :round, line, "itemId", cents, :event
            from jsonb_to_recordset(cast(:matches as jsonb)) as m (line int, "itemId" text, cents bigint)
            on conflict (settlement_id, round, line) do nothing
            """)
                .param("id", event.settlementId())
                .param("round", event.round())
                .param("event", eventId)
                .param("matches", json.writeValueAsString(event.matches()))
                .update();
        version(event.settlementId(), version);
    }

    /** A resolution of an earlier round holds on where the difference is the same to the cent. */
    @EventHandler
    void on(DifferencesFound event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into settlement_difference (settlement_id, round, ordinal, difference_id, kind, content, lines,
                item_ids, claimed_cents, event_id, resolution, pays_cents, staff_id, note, resolved_by, resolved_at,
                resolved_event)
            select :id, :round, :version * 1000 + f.n, f.d ->> 'id', f.d ->> 'kind', f.d,
                array(select cast(jsonb_array_elements_text(f.d -> 'lines') as int)),
                array(select jsonb_array_elements_text(f.d -> 'itemIds')),
                cast(f.d ->> 'claimedCents' as bigint), :event,
                b.resolution, b.pays_cents, b.staff_id, b.note, b.resolved_by, b.resolved_at, b.resolved_event
            from jsonb_array_elements(cast(:found as jsonb)) with ordinality as f (d, n)
            left join lateral (
                select * from settlement_difference p
                where p.settlement_id = :id and p.round < :round and p.difference_id = f.d ->> 'id'
                    and p.resolution is not null
                order by p.round desc limit 1) b on b.content = f.d
            on conflict (settlement_id, round, difference_id) do nothing
            """)
                .param("id", event.settlementId())
                .param("round", event.round())
                .param("version", version)
                .param("event", eventId)
                .param("found", json.writeValueAsString(event.differences()))
                .update();
        version(event.settlementId(), version);
    }

    @EventHandler
    void on(DifferenceResolved event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update settlement_difference d
            set resolution = :resolution, pays_cents = :pays, staff_id = :staff, note = :note, resolved_by = :by,
                resolved_at = :at, resolved_event = :event
            from settlement s
            where s.settlement_id = :id and s.version < :version
                and d.settlement_id = s.settlement_id and d.round = s.round and d.difference_id = :difference
            """)
                .param("id", event.settlementId())
                .param("version", version)
                .param("difference", event.differenceId())
                .param("resolution", event.resolution())
                .param("pays", event.paysCents())
                .param("staff", event.staffId())
                .param("note", event.note())
                .param("by", event.resolvedBy())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .update();
        jdbc.sql("""
            update settlement set state = 'prepared', version = :version
            where settlement_id = :id and version < :version
            """)
                .param("id", event.settlementId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(SettlementApproved event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update settlement set state = 'approved', approved_cents = :cents, approved_by = :by,
                approved_event = :event, version = :version
            where settlement_id = :id and version < :version
            """)
                .param("id", event.settlementId())
                .param("cents", event.cents())
                .param("by", event.approvedBy())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(SettlementRefused event, @SequenceNumber long version) {
        jdbc.sql("""
            update settlement set state = 'refused', version = :version where settlement_id = :id and version < :version
            """)
                .param("id", event.settlementId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(PaymentRecorded event, @SequenceNumber long version) {
        jdbc.sql("""
            update settlement set state = 'paid', paid_on = :on, payment = :reference, version = :version
            where settlement_id = :id and version < :version
            """)
                .param("id", event.settlementId())
                .param("on", event.paidOn())
                .param("reference", event.reference())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate settlement, settlement_match, settlement_difference").update();
    }

    private void version(String settlementId, long version) {
        jdbc.sql("update settlement set version = :version where settlement_id = :id and version < :version")
                .param("id", settlementId)
                .param("version", version)
                .update();
    }
}
