package dev.frontdesk.mailroom.accounts;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts a site has. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CourierAccountList {

    private final JdbcClient jdbc;

    CourierAccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AccountDescribed event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into courier_account (account_id, site, carrier, number, zh, en, version)
            values (:id, :site, :carrier, :number, :zh, :en, :version)
            on conflict (account_id) do update
            set number = excluded.number, zh = excluded.zh, en = excluded.en, version = excluded.version
            where courier_account.version < excluded.version
            """)
                .param("id", event.accountId())
                .param("site", event.siteId())
                .param("carrier", event.carrier())
                .param("number", event.number())
                .param("zh", event.zh())
                .param("en", event.en())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(TariffIssued event, @SequenceNumber long version) {
        jdbc.sql("""
            update courier_account
            set tariff_from = greatest(tariff_from, cast(:from as date)), version = :version
            where account_id = :id and version < :version
            """)
                .param("id", event.accountId())
                .param("from", event.validFrom())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(StatementMapped event, @SequenceNumber long version) {
        jdbc.sql("""
            update courier_account set mapped = true, version = :version where account_id = :id and version < :version
            """).param("id", event.accountId()).param("version", version).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate courier_account").update();
    }
}
