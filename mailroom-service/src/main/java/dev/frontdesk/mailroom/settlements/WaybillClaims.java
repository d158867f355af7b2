package dev.frontdesk.mailroom.settlements;

import java.util.Collection;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * S132. Where two approvals meet that would pay for the same waybill: the later one waits for the earlier one's
 * transaction and then sees it. Runs in the caller's transaction, which also stores the approval.
 */
@Component
public class WaybillClaims {

    private static final String PAID_FOR = """
        settlement s join statement_line l using (statement_id)
        where s.settlement_id = :id and not exists (
            select 1 from settlement_difference d
            where d.settlement_id = s.settlement_id and d.round = s.round
                and l.line = any(d.lines) and d.pays_cents = 0)
        """;

    private final JdbcClient jdbc;

    WaybillClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims every waybill that the settlement pays for.
     *
     * @param version that is being approved
     * @return false when another settlement pays for one of them
     * @throws OptimisticLockingFailureException while its lines are not all known yet
     */
    public boolean take(String settlementId, long version) {
        if (!known(settlementId, version)) {
            throw new OptimisticLockingFailureException(settlementId + " is read at another version");
        }
        // In order, so that two that share several waybills do not wait for each other.
        jdbc.sql("""
            insert into waybill_claim (site, carrier, waybill, settlement_id)
            select distinct s.site, s.carrier, l.waybill, s.settlement_id from %s order by 3
            on conflict do nothing
            """.formatted(PAID_FOR)).param("id", settlementId).update();
        return jdbc.sql("""
            select not exists (
                select 1 from waybill_claim c
                where c.settlement_id <> :id and (c.site, c.carrier, c.waybill) in (
                    select s.site, s.carrier, l.waybill from %s))
            """.formatted(PAID_FOR))
                .param("id", settlementId)
                .query(Boolean.class)
                .single();
    }

    /** Of these waybills of a carrier the ones that an approved settlement pays for. */
    public Set<String> paid(String site, String carrier, Collection<String> waybills) {
        return Set.copyOf(jdbc.sql("""
            select waybill from waybill_claim
            where site = :site and carrier = :carrier and waybill = any(:waybills)
            """)
                .param("site", site)
                .param("carrier", carrier)
                .param("waybills", waybills.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private boolean known(String settlementId, long version) {
        return jdbc.sql("select exists (select 1 from settlement where settlement_id = :id and version = :version)")
                .param("id", settlementId)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }
}
