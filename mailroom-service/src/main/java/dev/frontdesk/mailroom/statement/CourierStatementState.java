package dev.frontdesk.mailroom.statement;

import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;

/** What the next decision about a statement depends on. */
sealed interface CourierStatementState {

    record NotImported() implements CourierStatementState {}

    record Imported(String fileDigest) implements CourierStatementState {}

    default CourierStatementState after(CourierStatementEvent event) {
        return switch (event) {
            case StatementImported imported -> new Imported(imported.fileDigest());
            case StatementLinesImported _ -> this;
        };
    }
}
