package dev.frontdesk.directory.extension;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why an extension says no. */
public final class ExtensionRejection {

    private ExtensionRejection() {}

    /** S59. @param number business data: it stands in the extension table */
    public static Rejection taken(String number) {
        return new Rejection("extension-taken", "The extension rings for somebody else", Map.of("extension", number));
    }
}
