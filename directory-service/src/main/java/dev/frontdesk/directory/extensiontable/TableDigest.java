package dev.frontdesk.directory.extensiontable;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Proves what an issue said: SHA-256 of its lines by extension, the fields between tabs, each line ended. */
final class TableDigest {

    private TableDigest() {}

    /** @param entries by extension */
    static String of(Collection<TableEntry> entries) {
        var sha = sha256();
        for (var entry : entries) {
            var department = entry.departmentId() == null ? "" : entry.departmentId();
            var line = String.join(
                    "\t",
                    entry.extension(),
                    entry.holderKind(),
                    entry.holderId(),
                    entry.names().zh(),
                    entry.names().en(),
                    department);
            sha.update((line + "\n").getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
