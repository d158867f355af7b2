package dev.frontdesk.mailroom.console.settlements;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.accounts.AccountStory;
import dev.frontdesk.mailroom.console.accounts.VisibleAccounts;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.matching.StatementMatcher;
import dev.frontdesk.mailroom.payable.PayableItems;
import dev.frontdesk.mailroom.payable.PayableItems.Wanted;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordComparison;
import dev.frontdesk.mailroom.settlement.SettlementCommand.Subject;
import dev.frontdesk.mailroom.settlement.SettlementId;
import dev.frontdesk.mailroom.settlements.WaybillClaims;
import dev.frontdesk.mailroom.statement.CourierStatementCommand.ImportStatement;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;
import dev.frontdesk.mailroom.statement.CourierStatementId;
import dev.frontdesk.mailroom.statementfile.StatementFile;
import dev.frontdesk.mailroom.statementfile.StatementFile.Read;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Times;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** S131. Takes statements in and holds them against the register. */
@Component
class StatementDesk {

    private final Desk desk;
    private final History history;
    private final VisibleAccounts accounts;
    private final PayableItems items;
    private final WaybillClaims claims;
    private final SiteSettings sites;
    private final Clock clock;

    StatementDesk(
            Desk desk,
            History history,
            VisibleAccounts accounts,
            PayableItems items,
            WaybillClaims claims,
            SiteSettings sites,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.accounts = accounts;
        this.items = items;
        this.claims = claims;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param isNew false for a file that was taken in before */
    record Taken(CourierStatementId id, Done done, boolean isNew) {}

    record Compared(SettlementId id, Done done) {}

    /** A statement out of the store: right at once. */
    private record Whole(StatementImported header, List<StatementLine> lines) {}

    /** Changes nothing. */
    Read look(String account, byte[] file, Actor actor) {
        return read(accounts.of(account, actor.site()), file);
    }

    /** @throws Rejection {@code statement-has-problems}; nothing was taken */
    Taken take(String account, YearMonth month, byte[] file, Actor actor) {
        var story = accounts.of(account, actor.site());
        var read = read(story, file);
        if (!read.problems().isEmpty()) {
            throw new Rejection(
                    "statement-has-problems",
                    "The file has problems; a look lists them",
                    Map.of("count", String.valueOf(read.problems().size())));
        }
        var digest = sha256(file);
        var id = new CourierStatementId("statement-"
                + sha256((account + "/" + month + "/" + digest).getBytes(UTF_8)).substring(0, 40));
        var isNew = history.of(id.value()).isEmpty();
        var command = new ImportStatement(
                id, actor.site(), account, month, digest, read.lines(), actor.account(), Times.happened(null, clock));
        return new Taken(id, desk.send(command, actor.origin()), isNew);
    }

    /** @throws Rejection {@code tariff-missing} before any tariff was issued */
    Compared compare(String statement, Actor actor) {
        var whole = whole(statement, actor);
        var header = whole.header();
        var account = accounts.of(header.accountId(), actor.site());
        if (account.tariffs().isEmpty()) {
            throw new Rejection("tariff-missing", "No tariff was issued for " + header.accountId());
        }
        var carrier = account.described().carrier();
        var waybills =
                whole.lines().stream().map(StatementLine::waybill).distinct().toList();
        var wanted = new Wanted(
                actor.site(),
                header.accountId(),
                carrier,
                YearMonth.parse(header.month()),
                sites.zone(actor.site()),
                waybills);
        var comparison = StatementMatcher.compare(
                whole.lines(), items.of(wanted), account.book(), claims.paid(actor.site(), carrier, waybills));
        var id = SettlementId.of(new CourierStatementId(statement));
        var subject = new Subject(
                actor.site(),
                statement,
                header.accountId(),
                carrier,
                header.month(),
                header.lines(),
                header.cents(),
                header.importedBy());
        var command = new RecordComparison(id, subject, comparison, actor.account(), Times.happened(null, clock));
        return new Compared(id, desk.send(command, actor.origin()));
    }

    private static Read read(AccountStory account, byte[] file) {
        var mapping = account.mapping()
                .orElseThrow(() -> new Rejection(
                        "mapping-missing",
                        "Nobody said how statements of %s are laid out"
                                .formatted(account.described().accountId())));
        return StatementFile.read(file, mapping);
    }

    private Whole whole(String statement, Actor actor) {
        if (!CourierStatementId.isOne(statement)) {
            throw new Missing("statement-unknown");
        }
        var lines = new ArrayList<StatementLine>();
        StatementImported header = null;
        for (var recorded : history.of(statement)) {
            switch (recorded.event()) {
                case StatementImported imported -> header = imported;
                case StatementLinesImported some -> lines.addAll(some.lines());
                default -> throw new IllegalStateException(recorded.name());
            }
        }
        if (header == null || !header.siteId().equals(actor.site())) {
            throw new Missing("statement-unknown");
        }
        return new Whole(header, lines);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
