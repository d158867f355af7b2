package dev.frontdesk.call.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 转接方式. Whether the desk speaks first with the one who is called. */
public enum TransferKind {
    /** 盲转 */
    BLIND,
    /** 咨询转 */
    CONSULT;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TransferKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
