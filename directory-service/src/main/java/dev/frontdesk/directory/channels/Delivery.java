package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;

/**
 * Something to be brought to somebody. Lives in memory only: the details come from the vault for this one delivery.
 *
 * @param about what it is about, for example a message id
 * @param level in which capacity the person is told: recipient, deputy or manager
 * @param dueAt until when the person has time to read it back
 * @param sequence of the relay's last event, so that a page can tell older from newer
 */
public record Delivery(
        String relayId,
        String about,
        String kind,
        String site,
        String staffId,
        String level,
        Instant requestedAt,
        Instant dueAt,
        long sequence,
        PersonalDetails details) {}
