package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.HourFile.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a day of mail. People by their names in the company's file. */
sealed interface MailTask {

    /**
     * S126.
     *
     * @param itemClass ordinary, contract, bill, valuables, goods or private
     * @param count so many of the same kind
     * @param carrier {@code coach}: sent by the sender (S129)
     * @param addressee name, number, company, address; an empty text for what is not known
     */
    record Sent(
            Line line,
            String sender,
            String itemClass,
            int count,
            String carrier,
            int grams,
            String region,
            List<String> addressee,
            @Nullable String contents,
            @Nullable Long valueCents)
            implements MailTask {

        boolean byCoach() {
            return carrier.equals("coach");
        }

        @Override
        public String toString() {
            return "Sent[***]";
        }
    }

    /** The pieces of the newest item were wrong. */
    record Corrected(Line line, int pieces, String reason) implements MailTask {}

    /** The newest item is not sent after all. */
    record Cancelled(Line line, String reason) implements MailTask {}

    /** S127. A courier takes along all there is for it. */
    record PickedUp(Line line, String carrier) implements MailTask {}

    /** What became of an incoming item. */
    enum Fate {
        COLLECTED,
        DEPUTY,
        RETURNED,
        WAITING
    }

    /** S70. @param written to whom, as it stands on it @param exception null: none */
    record Received(
            Line line,
            String carrier,
            String written,
            String kind,
            Fate fate,
            @Nullable String exception) implements MailTask {

        @Override
        public String toString() {
            return "Received[***]";
        }
    }
}
