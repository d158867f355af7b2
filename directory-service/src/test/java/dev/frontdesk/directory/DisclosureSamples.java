package dev.frontdesk.directory;

import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactWithdrawn;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;

/** One of each event of a private contact and of a disclosure. */
public final class DisclosureSamples {

    private static final String ID = "disclosure-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";

    public static final List<DomainEvent> ALL = List.of(
            new PrivateContactKept(
                    "contact-wang",
                    "site-a",
                    "staff-wang",
                    "staff-wang/0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001",
                    "77aa01",
                    at("00:50:00")),
            new PrivateContactWithdrawn("contact-wang", at("00:51:00")),
            new DisclosureRequested(
                    ID, "site-a", "staff-wang", "reception", "call-back", "call-1", "outsider", "S89", at("01:00:00")),
            new DisclosureApproved(ID, "reception", "lead", at("01:16:00"), "S89", at("01:01:00")),
            new DisclosureRefused(ID, "reception", "lead", "relay-instead", "S89", at("01:01:00")),
            new ContactRevealed(
                    ID,
                    "site-a",
                    "staff-wang",
                    "reception",
                    "call-back",
                    "call-1",
                    "outsider",
                    true,
                    "lead",
                    "S89",
                    at("01:02:00")));

    private DisclosureSamples() {}

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
