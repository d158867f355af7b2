package dev.frontdesk.directory;

import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;

/** One of each event of an outing; the first one's public form is the contract's sample. */
public final class OutingSamples {

    private static final String OUTING = "outing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final Instant LEFT = at("06:00:00");

    public static final List<DomainEvent> ALL = List.of(
            new OutingRegistered(OUTING, "site-a", "staff-lin", "银行", at("07:30:00"), "S78", LEFT),
            new ReturnOverdue(OUTING, "staff-lin", LEFT, at("07:30:00"), "S78", at("07:30:01")),
            new OutingExtended(OUTING, "staff-lin", LEFT, at("08:30:00"), at("07:31:00")),
            new ReturnRegistered(OUTING, "staff-lin", false, at("08:20:00")));

    private OutingSamples() {}

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
