package dev.frontdesk.local;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a file could not be read or written. */
public final class DiskTrouble {

    private DiskTrouble() {}

    /** @param what the part or folder it is about */
    public static Trouble of(String what, IOException e) {
        var reason = String.valueOf(e.getMessage());
        if (isFull(reason)) {
            return full(what, e);
        }
        return new Trouble(
                "%s：读写文件失败（%s）；请检查文件夹的权限和磁盘".formatted(what, reason),
                "%s: a file could not be read or written (%s); check the folder's permissions and the disk"
                        .formatted(what, reason),
                e);
    }

    public static Trouble full(String what, @Nullable Throwable cause) {
        return new Trouble(
                "%s：磁盘已满；请腾出空间后再启动，已有数据不会丢失".formatted(what),
                "%s: the disk is full; make room and start again, nothing that was stored is lost".formatted(what),
                cause);
    }

    /** Whether a message says so, of the system, of PostgreSQL or of Java. */
    public static boolean isFull(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left on device") || lower.contains("disk quota exceeded");
    }
}
