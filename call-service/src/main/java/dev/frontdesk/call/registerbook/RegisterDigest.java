package dev.frontdesk.call.registerbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.call.registerbook.RegisterEntry.PassedOn;
import dev.frontdesk.call.registerbook.RegisterEntry.Written;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * SHA-256 of a register's print, one line for each entry. Of what outsiders said it takes the salted digest, so that it
 * proves the words and stays the same when a person is erased. The form is for ever: seals are compared with it.
 */
public final class RegisterDigest {

    private final MessageDigest digest;
    private long entries;

    public RegisterDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** In the order of the register. */
    void add(RegisterEntry entry) {
        digest.update(line(entry).getBytes(UTF_8));
        entries++;
    }

    public long entries() {
        return entries;
    }

    /** Ends it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String line(RegisterEntry entry) {
        return String.join(
                        "\t",
                        entry.entryId(),
                        entry.at().toString(),
                        Objects.toString(entry.line(), "-"),
                        Objects.toString(entry.answeredAt(), "-"),
                        Objects.toString(entry.clerk(), "-"),
                        written(entry.callers()),
                        written(entry.kinds()),
                        written(entry.contents()),
                        String.join(",", entry.putThroughTo()),
                        entry.messages().stream().map(RegisterDigest::passedOn).collect(Collectors.joining(",")),
                        String.join(",", entry.callBackBy()),
                        Objects.toString(entry.disposition(), "-"))
                + "\n";
    }

    private static String written(List<Written> all) {
        return all.stream()
                .map(one -> (one.struck() ? "~" : "") + one.value() + "=" + Objects.toString(one.digest(), "-") + "@"
                        + one.at() + " " + one.by() + " " + Objects.toString(one.reasonRef(), "-"))
                .collect(Collectors.joining(","));
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
