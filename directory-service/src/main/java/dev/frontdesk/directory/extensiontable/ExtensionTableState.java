package dev.frontdesk.directory.extensiontable;

import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.PublishingHourSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the next decision about an extension table depends on.
 *
 * @param siteId null before the first event
 * @param number of the latest issue; 0 before the first
 * @param day of the latest issue
 * @param entries of the latest issue, by extension
 * @param by hour of publishing; null: nobody waits
 * @param overdueDay the latest day whose table was overdue
 */
record ExtensionTableState(
        @Nullable String siteId,
        int number,
        @Nullable String day,
        TreeMap<String, TableEntry> entries,
        @Nullable String by,
        @Nullable String overdueDay) {

    static final ExtensionTableState BEFORE = new ExtensionTableState(null, 0, null, new TreeMap<>(), null, null);

    ExtensionTableState after(ExtensionTableEvent event) {
        return switch (event) {
            case ExtensionTablePublished e ->
                new ExtensionTableState(e.siteId(), e.number(), e.day(), with(e), by, overdueDay);
            case PublishingHourSet e -> new ExtensionTableState(e.siteId(), number, day, entries, e.by(), overdueDay);
            case ExtensionTableOverdue e -> new ExtensionTableState(siteId, number, day, entries, by, e.day());
        };
    }

    private TreeMap<String, TableEntry> with(ExtensionTablePublished event) {
        var now = new TreeMap<>(entries);
        event.dropped().forEach(now::remove);
        event.changed().forEach(entry -> now.put(entry.extension(), entry));
        return now;
    }
}
