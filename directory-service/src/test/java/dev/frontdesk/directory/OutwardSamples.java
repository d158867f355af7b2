package dev.frontdesk.directory;

import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;

/** The one event of a wording. */
public final class OutwardSamples {

    public static final List<DomainEvent> ALL = List.of(new OutwardWordingSet(
            "wording-a",
            "site-a",
            new Names("您找{name}的事，我来转告。", "I will pass your matter on to {name}."),
            Instant.parse("2026-11-23T00:55:00Z")));

    private OutwardSamples() {}
}
