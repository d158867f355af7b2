package dev.frontdesk.local.up;

import dev.frontdesk.local.LogFile;
import dev.frontdesk.local.Part;

/** Why a part has ended, as far as one can tell from outside. */
final class Ending {

    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;
    /** What a JVM exits with when it runs out of memory and was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private Ending() {}

    static String of(Part part, int exitCode) {
        return switch (exitCode) {
            case KILLED -> "被强行结束（SIGKILL，可能内存不足）killed (SIGKILL, perhaps for lack of memory)";
            case TERMINATED -> "被要求结束 asked to end (SIGTERM)";
            case OUT_OF_MEMORY -> "内存用尽 out of heap: " + LogFile.cause(part.log());
            default -> "退出码 exit code %d: %s".formatted(exitCode, LogFile.cause(part.log()));
        };
    }
}
