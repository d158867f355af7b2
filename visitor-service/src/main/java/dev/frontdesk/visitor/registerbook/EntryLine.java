package dev.frontdesk.visitor.registerbook;

import dev.frontdesk.axon.register.Written;
import dev.frontdesk.visitor.badgelist.Badges.Worn;
import dev.frontdesk.visitor.registerbook.VisitEntry.Departure;
import dev.frontdesk.visitor.registerbook.VisitEntry.Message;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry as a print has it. The form is for ever: seals are compared with it. */
final class EntryLine {

    private EntryLine() {}

    static String of(VisitEntry entry) {
        var arrived = entry.arrived();
        var admitted = entry.admitted();
        var returns = entry.returns();
        return String.join(
                "\t",
                arrived.visitId(),
                arrived.occurredAt().toString(),
                arrived.kind(),
                arrived.place(),
                entry.recordedBy(),
                Objects.toString(arrived.appointment(), "-"),
                arrived.noticeVersion() + " " + arrived.noticeLanguage(),
                Written.print(entry.visitors()),
                Written.print(entry.hosts()),
                Written.print(entry.subjects()),
                Written.print(entry.persons()),
                Written.print(entry.arrivals()),
                admitted == null ? "-" : admitted.occurredAt() + " " + Objects.toString(admitted.receivedBy(), "-"),
                Objects.toString(entry.turnedAwayAt(), "-"),
                entry.departures().stream().map(EntryLine::departure).collect(Collectors.joining(",")),
                entry.badges().stream().map(EntryLine::badge).collect(Collectors.joining(",")),
                message(entry.message()),
                returns == null ? "-" : returns.occurredAt() + " " + Objects.toString(returns.expectedOn(), "-"));
    }

    private static String departure(Departure one) {
        return (one.struck() ? "~" : "") + one.provenance() + "=" + Objects.toString(one.at(), "-") + " "
                + Objects.toString(one.notBefore(), "-") + " " + Objects.toString(one.notAfter(), "-") + "@"
                + one.writtenAt() + " " + one.by() + " " + Objects.toString(one.reasonRef(), "-");
    }

    private static String badge(Worn one) {
        return one.number() + "=" + one.issuedAt() + " " + Objects.toString(one.returnedAt(), "-") + " "
                + Objects.toString(one.lostAt(), "-");
    }

    private static String message(@Nullable Message one) {
        return one == null
                ? "-"
                : String.join(
                        " ",
                        one.hostId(),
                        one.detailsRef(),
                        one.digest(),
                        one.by(),
                        one.takenAt().toString(),
                        Objects.toString(one.repliedAt(), "-"));
    }
}
