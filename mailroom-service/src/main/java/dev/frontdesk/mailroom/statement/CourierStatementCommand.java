package dev.frontdesk.mailroom.statement;

import dev.frontdesk.mailroom.matching.StatementLine;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a courier's statement. */
public sealed interface CourierStatementCommand {

    CourierStatementId statementId();

    Instant at();

    /**
     * S131. All lines in one step: after a crash there are all of them or none.
     *
     * @param fileDigest SHA-256 of the file, in hex
     * @param by account that imports
     */
    record ImportStatement(
            @TargetAggregateIdentifier CourierStatementId statementId,
            String siteId,
            String accountId,
            YearMonth month,
            String fileDigest,
            List<StatementLine> lines,
            String by,
            Instant at)
            implements CourierStatementCommand {

        public ImportStatement {
            lines = List.copyOf(lines);
        }
    }
}
