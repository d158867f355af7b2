package dev.frontdesk.visitor.outward;

import dev.frontdesk.kernel.Names;

/**
 * S43, S47, S49. What is said to one kind of visitor, as the plan has it: one of each, so that what is said cannot depend
 * on who was busy, absent or unwilling. Stored for ever within a plan: rename nothing, remove nothing.
 *
 * @param waiting until somebody has answered
 * @param coming somebody comes to the desk
 * @param patience with {@code {minutes}}, when the host asks for patience
 * @param notReceived in every other case
 */
public record Sentences(Names waiting, Names coming, Names patience, Names notReceived) {

    private static final String MINUTES = "{minutes}";

    /** The one place that makes what a visitor hears. */
    public Names say(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Waiting _ -> waiting;
            case Outcome.Coming _ -> coming;
            case Outcome.Wait(int minutes) -> with(Integer.toString(minutes));
            case Outcome.NotReceived _ -> notReceived;
        };
    }

    private Names with(String minutes) {
        return new Names(patience.zh().replace(MINUTES, minutes), patience.en().replace(MINUTES, minutes));
    }
}
