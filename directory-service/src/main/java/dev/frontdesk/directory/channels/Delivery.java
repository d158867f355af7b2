package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;

/** Something to be brought to somebody. Lives in memory only: the details come from the vault for this one delivery. */
public record Delivery(Notice notice, PersonalDetails details) {}
