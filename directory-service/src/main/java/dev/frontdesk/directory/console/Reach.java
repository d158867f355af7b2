package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.extension.ExtensionEvent;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;
import dev.frontdesk.directory.extension.ExtensionId;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.staff.StaffEvent;
import dev.frontdesk.directory.staff.StaffState;
import dev.frontdesk.directory.staff.StaffState.Member;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers where a responsibility leads: its extensions in order, each with whose it is at the moment asked about. */
@Component
class Reach {

    private final Staff staff;
    private final History history;

    Reach(Staff staff, History history) {
        this.staff = staff;
        this.history = history;
    }

    /** @param staffId null: a hotline of a department, or nobody's */
    @Schema(name = "Reached")
    record Reached(
            String extension,
            @Nullable String staffId,
            @Nullable Names names) {}

    List<Reached> of(String site, List<String> extensions, Moment moment) {
        return moment.equals(Moment.LATEST)
                ? extensions.stream().flatMap(extension -> now(site, extension)).toList()
                : extensions.stream()
                        .map(extension -> then(site, extension, moment))
                        .toList();
    }

    private Stream<Reached> now(String site, String extension) {
        var holders = staff.at(site, extension);
        return holders.isEmpty()
                ? Stream.of(new Reached(extension, null, null))
                : holders.stream().map(holder -> new Reached(extension, holder.staffId(), holder.names()));
    }

    /** From the events of the extension and of the person. */
    private Reached then(String site, String extension, Moment moment) {
        var holder = Optional.<Holder>empty();
        for (var recorded : history.of(ExtensionId.of(site, extension).value(), moment)) {
            holder = switch ((ExtensionEvent) recorded.event()) {
                case ExtensionAssigned assigned -> Optional.of(assigned.holder());
                case ExtensionReleased _ -> Optional.empty();
            };
        }
        return holder.filter(one -> one.kind().equals(Holder.STAFF))
                .flatMap(one -> named(extension, one.id(), moment))
                .orElseGet(() -> new Reached(extension, null, null));
    }

    private Optional<Reached> named(String extension, String staffId, Moment moment) {
        var then = StaffState.of(history.of(staffId, moment).stream()
                .map(recorded -> (StaffEvent) recorded.event())
                .toList());
        return then instanceof Member member
                ? Optional.of(new Reached(extension, staffId, member.profile().names()))
                : Optional.empty();
    }
}
