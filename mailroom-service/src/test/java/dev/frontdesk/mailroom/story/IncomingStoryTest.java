package dev.frontdesk.mailroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.incoming.Notice;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** S123: late notification stays visible, and nobody can hide it. */
class IncomingStoryTest {

    private static final String ITEM = "incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002";
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Kept KEPT = new Kept(ITEM + "/1", "person-1", "digest-1");

    @Test
    void s123_not_told_yet_is_late_from_the_limit_on_and_not_at_it() {
        assertThat(lateBy(minute(30), received())).isZero();
        assertThat(lateBy(minute(31), received())).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void s123_told_late_stays_late_by_as_much() {
        assertThat(lateBy(minute(500), received(), notified("staff-lin", 35, 300)))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void s123_giving_it_to_somebody_else_and_back_hides_nothing() {
        assertThat(lateBy(minute(45), received(), assigned("staff-wang", 40), notified("staff-wang", 41, 0)))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(lateBy(
                        minute(60),
                        received(),
                        notified("staff-lin", 35, 300),
                        assigned("staff-wang", 40),
                        assigned("staff-lin", 41)))
                .isEqualTo(Duration.ofMinutes(5));
    }

    private static Duration lateBy(Instant now, DomainEvent... events) {
        var recorded = Arrays.stream(events)
                .map(event -> new Recorded(
                        "event-1",
                        "IncomingItem",
                        ITEM,
                        0,
                        "name",
                        event.occurredAt(),
                        Origin.system("test", "site-a", "cause-1"),
                        event))
                .toList();
        return IncomingStory.of(recorded).orElseThrow().lateBy(now);
    }

    private static ItemReceivedByAgent received() {
        var link = CustodyLink.after(null, ITEM, new Handover("carrier:sf", "desk:r", "A3", "scan", null), NINE);
        return new ItemReceivedByAgent(
                ITEM, "parcel", "ordinary", "sf", null, KEPT, "staff-lin", "exact", notice(0), "A3", link, "S70", NINE);
    }

    private static RecipientAssigned assigned(String staffId, int minute) {
        return new RecipientAssigned(ITEM, staffId, "x", "relay-x-1", "desk", notice(minute), minute(minute));
    }

    private static RecipientNotified notified(String staffId, int minute, long late) {
        return new RecipientNotified(ITEM, "relay-x-1", staffId, "mail", late, "S123", minute(minute));
    }

    private static Notice notice(int minute) {
        return new Notice("relay-x-1", KEPT, KEPT, minute(minute + 30), minute(999), 3600, 1);
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}
