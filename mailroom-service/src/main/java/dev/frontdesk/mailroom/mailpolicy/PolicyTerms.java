package dev.frontdesk.mailroom.mailpolicy;

/**
 * What a site has decided. Stored within events: rename nothing, remove nothing.
 *
 * @param notifyWithinSeconds until when a recipient has to be told
 * @param remindAfterSeconds the first reminder after the arrival
 * @param remindEverySeconds between reminders
 * @param mostReminders 0: none
 * @param departmentMayCollect whether people of the same department may collect for each other
 * @param privateItems whether private items are taken in
 */
public record PolicyTerms(
        long notifyWithinSeconds,
        long remindAfterSeconds,
        long remindEverySeconds,
        int mostReminders,
        boolean departmentMayCollect,
        boolean privateItems) {

    /** Holds for a site that has decided nothing yet: no item is without a limit. */
    public static final PolicyTerms USUAL = new PolicyTerms(1800, 86_400, 86_400, 3, false, true);
}
