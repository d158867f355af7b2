package dev.frontdesk.local.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One telephone call as the file describes it.
 *
 * @param line of the file, for complaints about it
 * @param says the caller's words, for show alone
 * @param end what became of it, as the API calls it
 */
record PhoneCall(
        int line,
        LocalTime at,
        Caller caller,
        String kind,
        @Nullable String says,
        List<Transfer> transfers,
        @Nullable Message message,
        String end)
        implements Turn {

    /** Whatever is not known is null. */
    record Caller(
            @Nullable String name,
            @Nullable String company,
            @Nullable String number) {

        @Override
        public String toString() {
            return "Caller[***]";
        }
    }

    /** @param outcome as the API calls it */
    record Transfer(String extension, String outcome) {}

    /**
     * @param recipient name of a member of staff
     * @param misheard number that the desk writes down by mistake; null where it hears well
     */
    record Message(String recipient, String text, @Nullable String misheard, List<Reply> replies) {

        @Override
        public String toString() {
            return "Message[***]";
        }
    }

    /**
     * What one member of staff does once a message has come.
     *
     * @param person by name
     * @param away has no page open, so that only other channels reach this person
     * @param steps in order; none when this person never answers
     */
    record Reply(String person, boolean away, List<Step> steps) {

        boolean readsBackRight() {
            return steps.stream().anyMatch(step -> step.what() == What.RIGHT);
        }
    }

    /** @param after arrival on this person's page, in demo time */
    record Step(What what, Duration after) {}

    /** 看到、复述正确、复述错误. */
    enum What {
        SEEN,
        RIGHT,
        WRONG
    }
}
