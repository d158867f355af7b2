package dev.frontdesk.call.telephony.simulator;

import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes scripts, where the simulator is switched on. */
public final class Scripts {

    private final @Nullable Simulator simulator;

    /** @param simulator null where it is switched off */
    public Scripts(@Nullable Simulator simulator) {
        this.simulator = simulator;
    }

    /**
     * @param unreadable numbers of the lines that mean nothing; nothing is played then
     * @param signals how many signals the script tells
     */
    public record Playing(List<Integer> unreadable, int signals) {

        public Playing {
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * @param name the same script under the same name has no second effect
     * @throws Rejection where there is no simulator
     */
    public Playing play(String site, String name, String text, Instant start) {
        if (simulator == null) {
            throw new Rejection("simulator-off", "There is no telephone simulator here");
        }
        var script = Script.read(name, text, start);
        if (script.unreadable().isEmpty()) {
            simulator.play(site, script);
        }
        return new Playing(script.unreadable(), script.entries().size());
    }
}
