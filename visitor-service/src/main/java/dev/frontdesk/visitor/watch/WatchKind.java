package dev.frontdesk.visitor.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 名单类型. What an entry asks of the desk. It informs; it never refuses anybody by itself. */
public enum WatchKind {
    /** 关注 */
    ATTENTION,
    /** 拒访 */
    BANNED;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WatchKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
