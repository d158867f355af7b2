package dev.frontdesk.mailroom.statement;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.matching.StatementLine;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What became of a courier's statement. Stored for ever: rename nothing, remove nothing. */
public sealed interface CourierStatementEvent extends DomainEvent {

    String statementId();

    /** S131. {@code month} is {@code 2026-10}; the lines follow, {@code chunks} times. */
    @Revision("1")
    record StatementImported(
            String statementId,
            String siteId,
            String accountId,
            String month,
            String fileDigest,
            int lines,
            int chunks,
            long cents,
            String importedBy,
            String rule,
            Instant occurredAt)
            implements CourierStatementEvent {}

    /** Some of the lines, in the order of the file. {@code chunk} counts from 1. */
    @Revision("1")
    record StatementLinesImported(String statementId, int chunk, List<StatementLine> lines, Instant occurredAt)
            implements CourierStatementEvent {

        public StatementLinesImported {
            lines = List.copyOf(lines);
        }
    }
}
