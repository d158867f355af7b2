package dev.frontdesk.visitor.outward;

/** All that a visitor may learn of what was decided inside. */
public sealed interface Outcome {

    /** Nobody has answered yet. */
    record Waiting() implements Outcome {}

    /** Somebody comes to the desk. */
    record Coming() implements Outcome {}

    /** Somebody comes, in about so many minutes. */
    record Wait(int minutes) implements Outcome {}

    /** Whatever the reason. */
    record NotReceived() implements Outcome {}

    /** As it stands in events and answers. */
    default String word() {
        return switch (this) {
            case Waiting _ -> "waiting";
            case Coming _ -> "coming";
            case Wait _ -> "wait";
            case NotReceived _ -> "not-received";
        };
    }
}
