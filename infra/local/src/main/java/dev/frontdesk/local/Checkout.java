package dev.frontdesk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the checkout and what was built in it lie. */
public final class Checkout {

    private Checkout() {}

    /** The root: system property {@code frontdesk.root}, else the nearest folder upwards that looks like it. */
    public static Path root() {
        var given = System.getProperty("frontdesk.root");
        if (given != null) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("infra/local/broker"))) {
                return at;
            }
        }
        throw new Trouble("找不到项目根目录；请在项目文件夹内运行", "The checkout's root was not found; run this inside the checkout");
    }

    /** The java of this very JVM; parts run on the same one. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
