package dev.frontdesk.visitor.visit;

import static dev.frontdesk.visitor.visit.GivenVisit.CHEN;
import static dev.frontdesk.visitor.visit.GivenVisit.DETAILS;
import static dev.frontdesk.visitor.visit.GivenVisit.ID;
import static dev.frontdesk.visitor.visit.GivenVisit.LIN;
import static dev.frontdesk.visitor.visit.GivenVisit.RELAY;
import static dev.frontdesk.visitor.visit.GivenVisit.VISIT;
import static dev.frontdesk.visitor.visit.GivenVisit.answer;
import static dev.frontdesk.visitor.visit.GivenVisit.arrival;
import static dev.frontdesk.visitor.visit.GivenVisit.arrived;
import static dev.frontdesk.visitor.visit.GivenVisit.asking;
import static dev.frontdesk.visitor.visit.GivenVisit.at;
import static dev.frontdesk.visitor.visit.GivenVisit.declined;
import static dev.frontdesk.visitor.visit.GivenVisit.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.Answer;
import dev.frontdesk.visitor.visit.VisitCommand.AskHost;
import dev.frontdesk.visitor.visit.VisitCommand.GiveOutwardAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import dev.frontdesk.visitor.visit.VisitCommand.TurnAwayVisitor;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostReferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S33, S42 to S49: the host decides before the visitor hears anything. */
class HostTest {

    @Test
    void s32_s33_the_visit_is_registered_first_and_then_the_host_is_told_at_once() {
        var events = nothing().when(arrival("customer", "appointment", true, asking(LIN)));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(VisitorArrived.class);
        assertThat(events.getLast())
                .isEqualTo(new HostAsked(
                        ID,
                        RELAY,
                        LIN,
                        at("02:00"),
                        120,
                        List.of(new NextPerson(CHEN, "deputy")),
                        at("04:00"),
                        DETAILS.ref(),
                        DETAILS.person(),
                        DETAILS.digest(),
                        null,
                        "S33",
                        at("00:00")));
    }

    @Test
    void the_same_arrival_again_changes_nothing_and_another_one_is_refused() {
        assertThat(arrived().when(arrival("customer", "appointment", true, null)))
                .isEmpty();
        arrived().refuses(arrival("media", "appointment", true, null), "id-taken");
    }

    @Test
    void s42_the_host_comes_asks_for_patience_or_declines() {
        assertThat(arrived().then(answer(new Answer.Coming(), "01:00")))
                .isEqualTo(new HostAccepted(ID, LIN, "coming", null, "page", "S42", at("01:00")));
        assertThat(arrived().then(answer(new Answer.Wait(10), "01:00")))
                .isEqualTo(new HostAccepted(ID, LIN, "wait", 10, "page", "S42", at("01:00")));
        assertThat(arrived().then(declined("01:00")))
                .isEqualTo(new HostDeclined(ID, LIN, "busy", null, null, "page", "S43", at("01:00")));
    }

    @Test
    void s42_the_same_answer_again_is_one_and_another_one_takes_its_place() {
        var visit = arrived().and(answer(new Answer.Coming(), "01:00"));

        assertThat(visit.when(answer(new Answer.Coming(), "01:05"))).isEmpty();
        assertThat(visit.then(declined("01:10"))).isInstanceOf(HostDeclined.class);
    }

    @Test
    void s42_a_colleague_is_asked_in_turn() {
        var events = arrived().when(answer(new Answer.Colleague("staff-zhang", asking("staff-zhang")), "01:00"));

        assertThat(events.getFirst()).isEqualTo(new HostReferred(ID, LIN, "staff-zhang", "page", at("01:00")));
        assertThat(events.getLast()).isInstanceOfSatisfying(HostAsked.class, asked -> {
            assertThat(asked.staffId()).isEqualTo("staff-zhang");
            assertThat(asked.supersedes()).isEqualTo(RELAY);
            assertThat(asked.relayId()).endsWith("-2");
        });
    }

    @Test
    void s42_only_who_was_asked_answers_on_the_own_page() {
        var stranger = new RecordAnswer(VISIT, "staff-other", new Answer.Coming(), "page", at("01:00"));
        var deputy = new RecordAnswer(VISIT, CHEN, new Answer.Coming(), "page", at("01:00"));
        var told = new RecordAnswer(VISIT, "staff-other", new Answer.Coming(), "told-desk", at("01:00"));

        arrived().refuses(stranger, "host-not-asked");
        assertThat(arrived().then(deputy)).isInstanceOf(HostAccepted.class);
        assertThat(arrived().then(told)).isInstanceOf(HostAccepted.class);
    }

    @Test
    void s97_nobody_answers_until_the_last_one_had_time() {
        assertThat(arrived().when(new MarkUnreachable(VISIT, at("04:00")))).isEmpty();
        assertThat(arrived().then(new MarkUnreachable(VISIT, at("04:01"))))
                .isEqualTo(new HostUnreachable(ID, RELAY, "S97", at("04:01")));
        assertThat(arrived().and(answer(new Answer.Coming(), "01:00")).when(new MarkUnreachable(VISIT, at("04:01"))))
                .isEmpty();
    }

    @Test
    void s93_what_directory_tells_is_recorded_once() {
        var notified = new RecordNotified(VISIT, RELAY, LIN, "live", "recipient", at("00:01"));
        var deputy = new RecordDeputyAsked(VISIT, RELAY, CHEN, "deputy", at("04:01"), at("02:01"));

        assertThat(arrived().then(deputy))
                .isEqualTo(new DeputyAsked(ID, RELAY, CHEN, "deputy", at("04:01"), at("02:01")));
        assertThat(arrived().and(notified).when(notified)).isEmpty();
        assertThat(arrived().and(deputy).when(deputy)).isEmpty();
        arrived()
                .refuses(
                        new RecordNotified(VISIT, "relay-other-1", LIN, "live", "recipient", at("00:01")),
                        "relay-unknown");
    }

    @Test
    void s42_whoever_is_asked_already_is_not_asked_again() {
        assertThat(arrived().when(new AskHost(VISIT, asking(LIN), at("00:30")))).isEmpty();
        assertThat(arrived().then(new AskHost(VISIT, asking("staff-zhang"), at("00:30"))))
                .isInstanceOfSatisfying(
                        HostAsked.class, asked -> assertThat(asked.supersedes()).isEqualTo(RELAY));
    }

    @ParameterizedTest
    @CsvSource({
        "media, appointment, true, true",
        "media, appointment, false, false",
        "customer, appointment, , false",
        "government, decision, true, false",
        "delivery, open, , true"
    })
    void s45_s46_s48_who_is_let_in_without_a_recorded_answer(
            String kind, String admission, Boolean appointment, boolean letIn) {
        var visit = arrived(kind, admission, appointment);
        var admit = new AdmitVisitor(VISIT, at("03:00"));

        if (letIn) {
            assertThat(visit.then(admit)).isEqualTo(new VisitorAdmitted(ID, null, "S32", at("03:00")));
        } else {
            visit.refuses(admit, "decision-missing");
        }
    }

    @Test
    void s46_with_a_recorded_answer_media_without_appointment_are_let_in() {
        var visit = arrived("media", "appointment", false).and(answer(new Answer.Coming(), "01:00"));

        assertThat(visit.then(new AdmitVisitor(VISIT, at("03:00"))))
                .isEqualTo(new VisitorAdmitted(ID, LIN, "S32", at("03:00")));
    }

    @Test
    void s47_nobody_is_let_in_whom_somebody_declined() {
        arrived("delivery", "open", null)
                .and(declined("01:00"))
                .refuses(new AdmitVisitor(VISIT, at("03:00")), "decision-missing");
    }

    @Test
    void s47_who_was_turned_away_is_not_let_in_nor_the_other_way_round() {
        var away = new TurnAwayVisitor(VISIT, at("03:00"));

        arrived().and(away).refuses(new AdmitVisitor(VISIT, at("04:00")), "visit-over");
        assertThat(arrived().and(away).when(away)).isEmpty();
        arrived().and(new AdmitVisitor(VISIT, at("02:00"))).refuses(away, "visit-admitted");
    }

    @Test
    void s43_what_the_visitor_was_told_is_kept_once() {
        var tell = new GiveOutwardAnswer(VISIT, at("02:00"));

        assertThat(arrived().and(declined("01:00")).then(tell))
                .isEqualTo(new OutwardAnswerGiven(ID, "not-received", "S43", at("02:00")));
        assertThat(arrived().and(declined("01:00"), tell).when(tell)).isEmpty();
        assertThat(arrived().and(tell, declined("02:30")).then(tell)).isInstanceOf(OutwardAnswerGiven.class);
    }

    @Test
    void an_answer_comes_too_late_for_who_has_left() {
        arrived()
                .and(new RecordDeparture(VISIT, Provenance.OBSERVED, at("03:00")))
                .refuses(answer(new Answer.Coming(), "04:00"), "visit-over");
    }

    @Test
    void nobody_answers_for_a_visit_that_never_began() {
        nothing().refuses(answer(new Answer.Coming(), "04:00"), "visit-not-arrived");
    }
}
