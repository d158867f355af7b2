package dev.frontdesk.axon.conformance;

import dev.frontdesk.kernel.Names;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of the procedures that can be broken, looked for in what is stored (合规检查). Whatever is not in the events is
 * not judged.
 *
 * @param rule S-number
 * @param says what is wrong when it is broken, as people read it
 * @param thing with what the ids of the things begin that it is about, for example {@code call-}
 * @param judge pure: the same story, the same breaches
 */
public record Check(String rule, Names says, String thing, Function<Story, List<Breach>> judge) {

    public static Check of(String rule, String thing, String zh, String en, Function<Story, List<Breach>> judge) {
        return new Check(rule, new Names(zh, en), thing, judge);
    }

    /** The checks of a service; one bean of it. */
    @FunctionalInterface
    public interface All {

        /** Made anew for each report, so that limits of a site may be read once and remembered for as long. */
        List<Check> checks();
    }
}
