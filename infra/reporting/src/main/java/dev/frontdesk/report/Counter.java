package dev.frontdesk.report;

import java.time.Instant;

/** Makes one figure of the facts of a period, which come in no order that it may rely on. */
interface Counter {

    /** What a fact leaves behind as evidence. */
    record Event(String id, Instant recordedAt, String subject) {

        static Event of(Fact fact) {
            return new Event(fact.id(), fact.recordedAt(), fact.subject());
        }
    }

    /** Where it says what it has counted. */
    interface Tell {

        /**
         * @param part empty where the figure has one only
         * @param value what is measured; 0 where nothing is
         * @param listed what is written into the list under the figure; empty for nothing
         */
        void count(String part, long value, String listed, Event... made);
    }

    void take(Fact fact, Tell tell);

    /** Happened before the period: only what it left behind counts. */
    default void before(Fact fact) {}

    /** After the last fact. @param end first moment after the period, or the moment of knowledge where that is earlier */
    default void end(Instant end, Tell tell) {}
}
