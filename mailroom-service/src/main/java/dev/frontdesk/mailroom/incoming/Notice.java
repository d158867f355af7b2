package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;

/**
 * That somebody is to be told, until when, and when to remind. Stored within events: rename nothing, remove nothing.
 *
 * @param relayId the relay that directory-service is asked for
 * @param details what is told, in the vault: where it lies and the pick-up code
 * @param code the pick-up code alone, in the vault, so that it can be compared without being shown
 * @param dueAt told after this moment is told late; at the moment itself there is still time
 * @param remindAt the first reminder, where nobody has collected by then
 * @param remindEverySeconds between reminders
 * @param mostReminders after so many nobody is reminded any more; 0: never
 */
public record Notice(
        String relayId,
        Kept details,
        Kept code,
        Instant dueAt,
        Instant remindAt,
        long remindEverySeconds,
        int mostReminders) {}
