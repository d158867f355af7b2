package dev.frontdesk.mailroom;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import java.time.Instant;
import java.util.List;

/** One of each event about tracers and correspondence. */
final class LetterSamples {

    private static final String TRACER = "tracer-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final String LETTER = "correspondence-site-a-2026-17";
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");

    static final List<DomainEvent> ALL = List.of(
            new TracerOpened(TRACER, "site-a", "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001", TEN, TRACER + "/1", AT),
            new CarrierAnswered(TRACER, "on-the-way", TEN, TRACER + "/2", AT),
            new TracerOverdue(TRACER, TEN, AT),
            new TracerClosed(TRACER, "received", TRACER + "/3", AT),
            new CorrespondenceLogged(
                    LETTER, "site-a", 2026, 17, "in", "fax", new Kept(LETTER + "/1", "person-1", "d1"), "S71", AT),
            new CorrespondenceHandled(LETTER, "staff-lin", "S71", AT),
            new CorrespondenceArchived(LETTER, "2026-W-017", "S71", AT));

    private LetterSamples() {}
}
