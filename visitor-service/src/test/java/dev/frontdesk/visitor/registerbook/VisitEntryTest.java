package dev.frontdesk.visitor.registerbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Written;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.VisitSamples;
import dev.frontdesk.visitor.badgelist.Badges.Worn;
import dev.frontdesk.visitor.registerbook.VisitEntry.Departure;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S58, S63, S88, S103. Every field of the paper forms, with corrections struck through. */
class VisitEntryTest {

    private static final String VISIT = VisitSamples.VISIT;
    private static final Worn BADGE =
            new Worn(887, Instant.parse("2026-11-23T01:12:00Z"), Instant.parse("2026-11-23T05:50:00Z"), null);

    @Test
    void s58_s88_who_came_when_to_whom_and_what_for_stand_in_the_entry() {
        var entry = entry(VisitSamples.OF_A_VISIT.subList(0, 1));

        assertThat(entry.arrived().kind()).isEqualTo("customer");
        assertThat(entry.recordedBy()).isEqualTo("reception");
        assertThat(entry.visitors()).extracting(Written::value).containsExactly(VISIT + "/1");
        assertThat(entry.hosts()).extracting(Written::value).containsExactly("staff-lin");
        assertThat(entry.persons()).extracting(Written::value).containsExactly("2");
        assertThat(entry.arrivals()).extracting(Written::value).containsExactly("2026-11-23T01:10:00Z");
        assertThat(entry.badges()).containsExactly(BADGE);
        assertThat(entry.departures()).isEmpty();
        assertThat(entry.message()).isNull();
        assertThat(entry.returns()).isNull();
        assertThat(EntryLine.of(entry)).endsWith("\t-\t-\t\t887=2026-11-23T01:12:00Z 2026-11-23T05:50:00Z -\t-\t-");
    }

    @Test
    void s97_to_s100_the_message_for_an_absent_host_its_reply_and_the_return_stand_in_the_entry() {
        var entry = entry(VisitSamples.OF_A_VISIT);

        assertThat(entry.message())
                .isEqualTo(new VisitEntry.Message(
                        "staff-lin",
                        VISIT + "/message",
                        "c17d20",
                        "reception",
                        Instant.parse("2026-11-23T01:20:00Z"),
                        Instant.parse("2026-11-23T03:00:00Z")));
        assertThat(entry.returns().expectedOn()).isEqualTo("2026-11-24");
        assertThat(entry.admitted().receivedBy()).isEqualTo("staff-lin");
    }

    @Test
    void s103_what_was_corrected_is_struck_through_and_stays_readable() {
        var entry = entry(VisitSamples.OF_A_VISIT);

        assertThat(entry.visitors())
                .extracting(Written::value, Written::struck, Written::reasonRef)
                .containsExactly(
                        tuple(VISIT + "/1", true, null), tuple(VISIT + "/details-9", false, VISIT + "/reason-9"));
        assertThat(entry.persons())
                .extracting(Written::value, Written::struck)
                .containsExactly(tuple("2", true), tuple("3", false));
        assertThat(EntryLine.of(entry)).contains("~" + VISIT + "/1=b64c1f@2026-11-23T01:10:00Z");
        assertThat(entry.refs()).contains(VISIT + "/1", VISIT + "/details-9", VISIT + "/message", VISIT + "/reason-9");
        assertThat(entry.staff()).containsOnly("staff-lin");
    }

    @Test
    void s34_a_departure_that_nobody_saw_is_an_interval_and_is_struck_through_once_it_is_known() {
        var entry = entry(VisitSamples.OF_A_VISIT);

        assertThat(entry.departures())
                .extracting(Departure::provenance, Departure::struck, Departure::at, Departure::notAfter)
                .containsExactly(
                        tuple("observed", true, Instant.parse("2026-11-23T05:50:00Z"), null),
                        tuple("inferred", true, null, Instant.parse("2026-11-23T10:30:00Z")),
                        tuple("host-confirmed", false, Instant.parse("2026-11-23T05:45:00Z"), null));
    }

    @Test
    void before_anybody_has_arrived_there_is_no_entry() {
        assertThat(VisitEntry.of(List.of(), List.of())).isEmpty();
    }

    private static VisitEntry entry(List<? extends DomainEvent> events) {
        var all = IntStream.range(0, events.size())
                .mapToObj(i -> new Recorded(
                        "event-" + i,
                        "Visit",
                        VISIT,
                        i,
                        "name",
                        events.get(i).occurredAt(),
                        new Origin("reception", "site-a", "desk-1", "c", "c"),
                        events.get(i)))
                .toList();
        return VisitEntry.of(all, List.of(BADGE)).orElseThrow();
    }
}
