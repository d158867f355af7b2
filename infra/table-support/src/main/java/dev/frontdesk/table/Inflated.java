package dev.frontdesk.table;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook is packed: a small one can unpack to more than there is memory. */
final class Inflated {

    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private Inflated() {}

    /**
     * Counts what really comes out; what the file says about itself may be wrong.
     *
     * @throws Unreadable {@code file-unpacks-too-large}
     */
    static void refuseTooMuch(byte[] file) throws IOException {
        var buffer = new byte[65_536];
        var total = 0L;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES) {
                            throw new Unreadable("file-unpacks-too-large", 1);
                        }
                    }
                }
            }
        }
    }
}
