package dev.frontdesk.call.registerbook;

import dev.frontdesk.axon.register.Written;
import dev.frontdesk.call.registerbook.RegisterEntry.PassedOn;
import java.util.Objects;
import java.util.stream.Collectors;

/** An entry as a print has it. The form is for ever: seals are compared with it. */
final class RegisterLine {

    private RegisterLine() {}

    static String of(RegisterEntry entry) {
        return String.join(
                "\t",
                entry.entryId(),
                entry.at().toString(),
                Objects.toString(entry.line(), "-"),
                Objects.toString(entry.answeredAt(), "-"),
                Objects.toString(entry.clerk(), "-"),
                Written.print(entry.callers()),
                Written.print(entry.kinds()),
                Written.print(entry.contents()),
                String.join(",", entry.putThroughTo()),
                entry.messages().stream().map(RegisterLine::passedOn).collect(Collectors.joining(",")),
                String.join(",", entry.callBackBy()),
                Objects.toString(entry.disposition(), "-"));
    }

    private static String passedOn(PassedOn message) {
        return String.join(
                " ",
                message.messageId(),
                message.recipientId(),
                message.takenAt().toString(),
                Objects.toString(message.relayedAt(), "-"),
                Objects.toString(message.confirmedAt(), "-"));
    }
}
