package dev.frontdesk.directory.relay;

/** What ends a relay, by its kind. */
public enum Settling {
    /** S116. Somebody who was told reads it back right: messages and whatever else has to be understood. */
    READ_BACK,
    /** Somebody answers in the service that asked: "your visitor is here", "you are expected back". */
    ANSWER,
    /** Somebody who was told has seen it: "your parcel is here", "the line is free, call back", "nobody called back". */
    SEEN;

    public String word() {
        return switch (this) {
            case READ_BACK -> "read-back";
            case ANSWER -> "answer";
            case SEEN -> "seen";
        };
    }

    public static Settling of(String kind) {
        return switch (kind) {
            case "visit", "visit-message", "goods", "late-return" -> ANSWER;
            case "item",
                    "item-waiting",
                    "line-free",
                    "call-back-late",
                    "missed-call-late",
                    "complaint-late",
                    "complaint-untaken" -> SEEN;
            default -> READ_BACK;
        };
    }
}
