package dev.frontdesk.visitor.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.visit.VisitCommand.Answer;
import dev.frontdesk.visitor.visit.VisitCommand.Ask;
import dev.frontdesk.visitor.visit.VisitCommand.Entry;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RegisterArrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit with a history; times are minutes and seconds after nine in the morning. */
final class GivenVisit {

    static final VisitId VISIT = new VisitId("visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001");
    static final String ID = VISIT.value();
    static final String RELAY = "relay-visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001-1";
    static final Details DETAILS = new Details(ID + "/1", "person-1", "digest-1");
    static final Details REASON = new Details(ID + "/reason-1", "person-2", "digest-2");
    static final Instant CLOSES = Instant.parse("2026-11-23T10:30:00Z");
    static final String LIN = "staff-lin";
    static final String CHEN = "staff-chen";

    private final List<VisitEvent> history = new ArrayList<>();

    static GivenVisit nothing() {
        return new GivenVisit();
    }

    /** A customer asks for Lin at nine; Lin has two minutes, and Chen, the deputy, two more. */
    static GivenVisit arrived() {
        return arrived("customer", "appointment", true);
    }

    static GivenVisit arrived(String kind, String admission, @Nullable Boolean appointment) {
        return nothing().and(arrival(kind, admission, appointment, asking(LIN)));
    }

    /** What the commands come to is what happened. */
    GivenVisit and(VisitCommand... commands) {
        for (var command : commands) {
            history.addAll(when(command));
        }
        return this;
    }

    List<VisitEvent> when(VisitCommand command) {
        return VisitDecider.decide(VisitState.of(history), command);
    }

    /** The only event. */
    VisitEvent then(VisitCommand command) {
        var events = when(command);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    VisitState.Arrived state() {
        return (VisitState.Arrived) VisitState.of(history);
    }

    void refuses(VisitCommand command, String code) {
        assertThatThrownBy(() -> when(command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    static RegisterArrival arrival(String kind, String admission, @Nullable Boolean appointment, @Nullable Ask ask) {
        var entry = new Entry(
                kind,
                null,
                LIN,
                null,
                List.of(),
                1,
                "desk",
                appointment,
                admission,
                "2026-01",
                "zh",
                "visit-plan-a",
                1,
                CLOSES,
                "S32");
        return new RegisterArrival(VISIT, entry, DETAILS, ask, at("00:00"));
    }

    static Ask asking(String staffId) {
        return new Ask(staffId, 120, List.of(new NextPerson(CHEN, "deputy")), 120, "S33");
    }

    static RecordAnswer answer(Answer answer, String at) {
        return new RecordAnswer(VISIT, LIN, answer, "page", at(at));
    }

    static RecordAnswer declined(String at) {
        return answer(new Answer.Declined(DeclineReason.BUSY, null), at);
    }

    static Instant at(String minutes) {
        return Instant.parse("2026-11-23T01:" + minutes + "Z");
    }
}
