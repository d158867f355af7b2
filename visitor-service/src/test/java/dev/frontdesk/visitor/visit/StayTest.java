package dev.frontdesk.visitor.visit;

import static dev.frontdesk.visitor.visit.GivenVisit.CLOSES;
import static dev.frontdesk.visitor.visit.GivenVisit.ID;
import static dev.frontdesk.visitor.visit.GivenVisit.REASON;
import static dev.frontdesk.visitor.visit.GivenVisit.VISIT;
import static dev.frontdesk.visitor.visit.GivenVisit.arrived;
import static dev.frontdesk.visitor.visit.GivenVisit.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDetails;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectEntry;
import dev.frontdesk.visitor.visit.VisitCommand.Field;
import dev.frontdesk.visitor.visit.VisitCommand.InferDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordBreak;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReturn;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S34, S58, S103: leaving is what somebody saw, and an interval where nobody did. */
class StayTest {

    private static final Instant NEXT = CLOSES.plus(Duration.ofDays(1));

    @Test
    void s34_a_departure_says_how_it_is_known() {
        for (var provenance : Provenance.values()) {
            assertThat(arrived().then(new RecordDeparture(VISIT, provenance, at("50:00"))))
                    .isEqualTo(new VisitorDeparted(ID, provenance.word(), "S34", at("50:00")));
        }
    }

    @Test
    void s34_nobody_leaves_before_arriving() {
        var before = new RecordDeparture(VISIT, Provenance.OBSERVED, at("00:00").minusMillis(1));

        arrived().refuses(before, "departure-before-arrival");
        assertThat(arrived().when(new RecordDeparture(VISIT, Provenance.OBSERVED, at("00:00"))))
                .hasSize(1);
    }

    @Test
    void s34_nobody_leaves_before_being_seen_here_last() {
        arrived()
                .and(new AdmitVisitor(VISIT, at("10:00")))
                .refuses(new RecordDeparture(VISIT, Provenance.OBSERVED, at("09:59")), "departure-before-last-seen");
    }

    @Test
    void s34_the_same_departure_again_is_one_and_another_one_is_a_correction() {
        var left = new RecordDeparture(VISIT, Provenance.OBSERVED, at("50:00"));
        var gone = arrived().and(left);

        assertThat(gone.when(left)).isEmpty();
        gone.refuses(new RecordDeparture(VISIT, Provenance.SELF, at("51:00")), "departed-already");
        assertThat(gone.then(correction("49:00")))
                .isEqualTo(new DepartureCorrected(
                        ID, at("49:00"), "host-confirmed", REASON.ref(), REASON.person(), "S103", at("55:00")));
        gone.refuses(
                new CorrectDeparture(VISIT, at("00:00").minusSeconds(1), Provenance.DOOR, REASON, at("55:00")),
                "departure-before-arrival");
        arrived().refuses(correction("49:00"), "visit-not-departed");
    }

    @Test
    void a_departure_that_nobody_saw_is_an_interval_and_no_minute() {
        var seen = arrived().and(new AdmitVisitor(VISIT, at("20:00")));

        assertThat(seen.when(new InferDeparture(VISIT, NEXT, CLOSES))).isEmpty();
        assertThat(seen.then(new InferDeparture(VISIT, NEXT, CLOSES.plusSeconds(1))))
                .isEqualTo(new DepartureInferred(ID, at("20:00"), CLOSES, CLOSES));
    }

    @Test
    void who_has_left_is_not_inferred_to_have_left() {
        assertThat(arrived()
                        .and(new RecordDeparture(VISIT, Provenance.OBSERVED, at("50:00")))
                        .when(new InferDeparture(VISIT, NEXT, CLOSES.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void who_was_seen_here_after_closing_stays_until_it_closes_again() {
        var late = arrived().and(new AdmitVisitor(VISIT, CLOSES.plusSeconds(60)));
        var watch = new InferDeparture(VISIT, NEXT, CLOSES.plusSeconds(61));

        assertThat(late.then(watch))
                .isEqualTo(new StayedPastClosing(ID, CLOSES.plusSeconds(60), NEXT, CLOSES.plusSeconds(61)));
        assertThat(late.and(watch).when(watch)).isEmpty();
        assertThat(late.then(new InferDeparture(VISIT, NEXT.plusSeconds(86_400), NEXT.plusSeconds(1))))
                .isEqualTo(new DepartureInferred(ID, CLOSES.plusSeconds(60), NEXT, NEXT));
    }

    @Test
    void later_knowledge_corrects_what_was_inferred() {
        var inferred = arrived()
                .and(new AdmitVisitor(VISIT, at("20:00")), new InferDeparture(VISIT, NEXT, CLOSES.plusSeconds(1)));

        assertThat(inferred.then(new RecordDeparture(VISIT, Provenance.HOST_CONFIRMED, at("40:00"))))
                .isEqualTo(new DepartureCorrected(ID, at("40:00"), "host-confirmed", null, null, "S34", at("40:00")));
        inferred.refuses(
                new RecordDeparture(VISIT, Provenance.HOST_CONFIRMED, at("19:59")), "departure-before-last-seen");
    }

    @Test
    void a_break_ends_with_the_return() {
        var away = new RecordBreak(VISIT, at("30:00"));

        assertThat(arrived().then(away)).isEqualTo(new VisitorOnBreak(ID, at("30:00")));
        assertThat(arrived().and(away).when(away)).isEmpty();
        assertThat(arrived().and(away).then(new RecordReturn(VISIT, at("40:00"))))
                .isEqualTo(new VisitorReturned(ID, at("40:00")));
        arrived().refuses(new RecordReturn(VISIT, at("40:00")), "visit-not-on-break");
    }

    @Test
    void s103_a_correction_keeps_the_old_value_beside_the_new_one() {
        var words = new Details(ID + "/details-1", "person-3", "digest-3");

        assertThat(arrived().then(new CorrectDetails(VISIT, words, REASON, at("10:00"))))
                .isEqualTo(new DetailsCorrected(
                        ID,
                        words.ref(),
                        "person-3",
                        "digest-3",
                        ID + "/1",
                        REASON.ref(),
                        REASON.person(),
                        "S103",
                        at("10:00")));
        assertThat(arrived().then(new CorrectEntry(VISIT, Field.PERSONS, "3", REASON, at("10:00"))))
                .isEqualTo(new EntryCorrected(
                        ID, "persons", "1", "3", REASON.ref(), REASON.person(), "S103", at("10:00")));
        assertThat(arrived().when(new CorrectEntry(VISIT, Field.PERSONS, "1", REASON, at("10:00"))))
                .isEmpty();
    }

    @Test
    void s103_an_arrival_is_corrected_up_to_what_was_seen_after_it() {
        var later = new CorrectEntry(VISIT, Field.ARRIVED_AT, at("05:00").toString(), REASON, at("30:00"));

        assertThat(arrived().when(later)).hasSize(1);
        assertThat(arrived().and(new AdmitVisitor(VISIT, at("05:00"))).when(later))
                .hasSize(1);
        arrived().and(new AdmitVisitor(VISIT, at("04:59"))).refuses(later, "arrival-after-last-seen");
        arrived()
                .and(later)
                .refuses(new RecordDeparture(VISIT, Provenance.OBSERVED, at("04:59")), "departure-before-arrival");
    }

    private static CorrectDeparture correction(String departedAt) {
        return new CorrectDeparture(VISIT, at(departedAt), Provenance.HOST_CONFIRMED, REASON, at("55:00"));
    }
}
