package dev.frontdesk.directory.channels;

import java.time.Instant;

/**
 * That there is something for somebody; not a word of what it is.
 *
 * @param about what it is about, for example a message id
 * @param level in which capacity the person is told: recipient, deputy or manager
 * @param dueAt until when the person has time to read it back
 * @param sequence of the relay's last event, so that a page can tell older from newer
 */
public record Notice(
        String relayId,
        String about,
        String kind,
        String site,
        String staffId,
        String level,
        Instant requestedAt,
        Instant dueAt,
        long sequence) {}
