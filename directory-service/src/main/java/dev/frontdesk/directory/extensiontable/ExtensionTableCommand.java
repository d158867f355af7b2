package dev.frontdesk.directory.extensiontable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** S59, S62. What can be asked of an extension table. */
public sealed interface ExtensionTableCommand {

    ExtensionTableId tableId();

    Instant at();

    /**
     * @param day today at the site
     * @param entries all of them, each extension once
     */
    record PublishExtensionTable(
            @TargetAggregateIdentifier ExtensionTableId tableId,
            String siteId,
            LocalDate day,
            List<TableEntry> entries,
            Instant at)
            implements ExtensionTableCommand {}

    /** @param by time of day at the site by which a working day's table is to be there; null: nobody waits for it */
    record SetPublishingHour(
            @TargetAggregateIdentifier ExtensionTableId tableId,
            String siteId,
            @Nullable LocalTime by,
            Instant at) implements ExtensionTableCommand {}

    /** @param dueAt when the day's table should have been there */
    record MarkTableOverdue(
            @TargetAggregateIdentifier ExtensionTableId tableId, LocalDate day, Instant dueAt, Instant at)
            implements ExtensionTableCommand {}
}
