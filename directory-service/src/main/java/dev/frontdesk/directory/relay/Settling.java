package dev.frontdesk.directory.relay;

/** What ends a relay, by its kind. */
public enum Settling {
    /** S116. Somebody who was told reads it back right: messages and whatever else has to be understood. */
    READ_BACK,
    /** Somebody answers in the service that asked: "your visitor is here", "a visitor left a message". */
    ANSWER,
    /** Somebody who was told has seen it: "your parcel is here", "the line is free, call back". */
    SEEN;

    public static Settling of(String kind) {
        return switch (kind) {
            case "visit", "visit-message", "goods" -> ANSWER;
            case "item", "line-free", "call-back-late" -> SEEN;
            default -> READ_BACK;
        };
    }
}
