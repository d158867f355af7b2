package dev.frontdesk.directory.extensiontable;

import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.MarkTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.PublishExtensionTable;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.SetPublishingHour;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.PublishingHourSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every rule of an extension table. Same state, same command, same answer: no clock, no chance, no framework. */
final class ExtensionTableDecider {

    private ExtensionTableDecider() {}

    /** S59. Every day has its issue, also one that says the same; a second one of a day only when something changed. */
    static List<ExtensionTableEvent> decide(ExtensionTableState state, PublishExtensionTable command) {
        var now = new TreeMap<String, TableEntry>();
        command.entries().forEach(entry -> now.put(entry.extension(), entry));
        var day = command.day().toString();
        if (day.equals(state.day()) && now.equals(state.entries())) {
            return List.of();
        }
        var changed = now.values().stream()
                .filter(entry -> !entry.equals(state.entries().get(entry.extension())))
                .toList();
        var dropped = state.entries().keySet().stream()
                .filter(extension -> !now.containsKey(extension))
                .toList();
        return List.of(new ExtensionTablePublished(
                command.tableId().value(),
                command.siteId(),
                state.number() + 1,
                day,
                changed,
                dropped,
                now.size(),
                TableDigest.of(now.values()),
                command.at()));
    }

    static List<ExtensionTableEvent> decide(ExtensionTableState state, SetPublishingHour command) {
        var by = command.by() == null ? null : command.by().toString();
        return Objects.equals(by, state.by())
                ? List.of()
                : List.of(new PublishingHourSet(command.tableId().value(), command.siteId(), by, command.at()));
    }

    /** S59. Once a day, while nobody has published; exactly at the hour there is still time. */
    static List<ExtensionTableEvent> decide(ExtensionTableState state, MarkTableOverdue command) {
        var day = command.day().toString();
        var site = state.siteId();
        if (site == null || state.by() == null || !command.at().isAfter(command.dueAt())) {
            return List.of();
        }
        return reached(state.day(), day) || reached(state.overdueDay(), day)
                ? List.of()
                : List.of(new ExtensionTableOverdue(
                        command.tableId().value(), site, day, command.dueAt(), "S59", command.at()));
    }

    private static boolean reached(@Nullable String latest, String day) {
        return latest != null && latest.compareTo(day) >= 0;
    }
}
