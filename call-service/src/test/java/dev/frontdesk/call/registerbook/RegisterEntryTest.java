package dev.frontdesk.call.registerbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Print;
import dev.frontdesk.axon.register.Written;
import dev.frontdesk.call.SampleEvents;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.registerbook.RegisterEntry.PassedOn;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S119. Every field of the paper form, with corrections struck through. */
class RegisterEntryTest {

    private static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final String MESSAGE = "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final Instant AT = Instant.parse("2026-11-23T00:58:00Z");

    @Test
    void s119_caller_intention_time_content_and_recipient_stand_in_the_entry() {
        var entry = entry(SampleEvents.OF_A_CALL, SampleEvents.OF_A_MESSAGE, SampleEvents.OF_A_PROMISE);

        assertThat(entry.at()).isEqualTo(AT);
        assertThat(entry.line()).isEqualTo("8000");
        assertThat(entry.answeredAt()).isEqualTo(Instant.parse("2026-11-23T00:58:02.500Z"));
        assertThat(entry.clerk()).isEqualTo("reception");
        assertThat(entry.putThroughTo()).containsExactly("8111");
        assertThat(entry.messages())
                .containsExactly(new PassedOn(
                        MESSAGE,
                        "staff-lin",
                        Instant.parse("2026-11-23T01:00:00Z"),
                        Instant.parse("2026-11-23T01:00:02Z"),
                        Instant.parse("2026-11-23T01:03:10Z")));
        assertThat(entry.callBackBy()).containsExactly("staff-lin");
        assertThat(entry.disposition()).isEqualTo("message");
    }

    @Test
    void what_was_corrected_is_struck_through_and_stays_readable() {
        var entry = entry(SampleEvents.OF_A_CALL, SampleEvents.OF_A_MESSAGE);

        assertThat(entry.kinds())
                .extracting(Written::value, Written::struck)
                .containsExactly(tuple("asking-for-person", true), tuple("solicitation", false));
        assertThat(entry.callers())
                .extracting(Written::value, Written::struck)
                .containsExactly(tuple(CALL + "/1", true), tuple(CALL + "/2", false));
        assertThat(entry.contents())
                .extracting(Written::value, Written::struck, Written::reasonRef)
                .containsExactly(
                        tuple(MESSAGE + "/1", true, null),
                        tuple(MESSAGE + "/2-5d8e01f3", false, MESSAGE + "/2-5d8e01f3/reason"));
        assertThat(entry.refs())
                .containsExactlyInAnyOrder(
                        CALL + "/1",
                        CALL + "/2",
                        MESSAGE + "/1",
                        MESSAGE + "/2-5d8e01f3",
                        MESSAGE + "/2-5d8e01f3/reason");
    }

    @Test
    void what_nobody_knows_of_a_call_stays_empty() {
        var entry = entry(List.of(new CallReceived(CALL, null, null, null, null, null, AT)));

        assertThat(entry.line()).isNull();
        assertThat(entry.callers()).isEmpty();
        assertThat(entry.disposition()).isNull();
        assertThat(RegisterLine.of(entry)).startsWith(CALL + "\t2026-11-23T00:58:00Z\t-\t-\t-");
    }

    @Test
    void s124_the_digest_is_the_same_for_the_same_print_and_another_for_another() {
        var before = entry(SampleEvents.OF_A_CALL);
        var after = entry(SampleEvents.OF_A_CALL, SampleEvents.OF_A_MESSAGE);

        assertThat(digest(before)).isEqualTo(digest(entry(SampleEvents.OF_A_CALL)));
        assertThat(digest(after)).isNotEqualTo(digest(before));
        assertThat(RegisterLine.of(after)).contains("~" + MESSAGE + "/1=b64c1e@2026-11-23T01:00:00Z");
    }

    private static String digest(RegisterEntry entry) {
        var print = new Print();
        print.add(RegisterLine.of(entry));
        assertThat(print.entries()).isEqualTo(1);
        return print.hex();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RegisterEntry entry(List<? extends DomainEvent>... events) {
        var all = Stream.of(events).<DomainEvent>flatMap(List::stream).toList();
        var recorded = IntStream.range(0, all.size())
                .mapToObj(i -> new Recorded(
                        "event-" + i,
                        "Call",
                        CALL,
                        i,
                        "name",
                        all.get(i).occurredAt(),
                        new Origin("reception", "site-a", "desk-1", "c", "c"),
                        all.get(i)))
                .toList();
        return RegisterEntry.of(CALL, AT, recorded);
    }
}
