package dev.frontdesk.call.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.Promised;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class CallConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LONGER_RINGS = TEN.plusSeconds(60);
    private static final String CALL = "call-1";
    private static final String MESSAGE = "message-1";
    private static final String PROMISE = "promise-1";
    private static final String MISSED = "missed-1";
    private static final String COMPLAINT = "complaint-1";
    private static final String REGISTER = "register-site-a-2025";

    private Instant now = at(7 * 24 * 3600);

    @Test
    void s106_a_call_is_answered_after_one_ring_as_the_site_has_it_at_that_moment() {
        assertThat(rules(CALL, new CallAnswered(CALL, 5_001, "S106", TEN))).containsExactly("S106");
        assertThat(rules(CALL, new CallAnswered(CALL, 5_000, "S106", TEN))).isEmpty();
        assertThat(rules(CALL, new CallAnswered(CALL, 9_000, "S106", LONGER_RINGS)))
                .isEmpty();
        assertThat(rules(CALL, new CallAnswered(CALL, 9_001, "S106", LONGER_RINGS)))
                .containsExactly("S106");
    }

    @Test
    void s110_who_hangs_up_must_say_what_became_of_the_call() {
        assertThat(judged(CALL, new CallHungUp(CALL, TEN)))
                .containsExactly(new Breach("S110", CALL, at(1800), List.of("event-0")));
        assertThat(rules(CALL, new CallHungUp(CALL, TEN), classified("other"), ended("informed", 60)))
                .isEmpty();
        now = at(1800);
        assertThat(rules(CALL, new CallHungUp(CALL, TEN)))
                .as("there is still time")
                .isEmpty();
    }

    @Test
    void s6_a_call_must_be_classified_but_for_a_wrong_number() {
        assertThat(rules(CALL, ended("informed", 60))).containsExactly("S6");
        assertThat(rules(CALL, ended("wrong-number", 60))).isEmpty();
        assertThat(rules(CALL, classified("other"), ended("informed", 60))).isEmpty();
    }

    @Test
    void s24_s29_the_three_questions_come_before_the_transfer() {
        assertThat(rules(CALL, classified("solicitation"), offered("8171", 20))).containsExactly("S24");
        assertThat(rules(CALL, classified("asking-for-person"), offered("8171", 20)))
                .containsExactly("S29");
        assertThat(rules(CALL, classified("solicitation"), offered("8171", 20), screened(21)))
                .containsExactly("S24");
        assertThat(rules(CALL, classified("solicitation"), screened(20), offered("8171", 20)))
                .isEmpty();
        assertThat(rules(CALL, classified("overflow"), offered("8171", 20))).isEmpty();
    }

    @Test
    void s25_s30_nobody_is_put_through_to_who_was_not_asked() {
        assertThat(rules(CALL, classified("solicitation"), screened(5), put("8171", 30)))
                .containsExactly("S25");
        assertThat(rules(CALL, classified("asking-for-person"), screened(5), put("8171", 30)))
                .containsExactly("S30");
        assertThat(rules(CALL, classified("asking-for-person"), screened(5), wanted("2222", 20), put("8171", 30)))
                .containsExactly("S30");
        assertThat(rules(CALL, classified("asking-for-person"), screened(5), wanted("8171", 20), put("8171", 30)))
                .isEmpty();
    }

    @Test
    void s31_who_did_not_want_the_call_is_left_in_peace() {
        var no = new CallNotWanted(CALL, "8171", "S31", at(10));
        assertThat(rules(CALL, no, offered("8171", 20))).containsExactly("S31");
        assertThat(rules(CALL, no, wanted("8171", 15), offered("8171", 20)))
                .as("changed their mind")
                .isEmpty();
        assertThat(rules(CALL, no, offered("2222", 20))).isEmpty();
    }

    @Test
    void s20_a_complaint_goes_to_customer_service() {
        assertThat(rules(CALL, classified("complaint"), ended("informed", 60))).containsExactly("S20");
        assertThat(rules(CALL, classified("complaint"), offered("8000", 20), ended("transferred", 60)))
                .isEmpty();
    }

    @Test
    void s9_s13_s18_who_was_told_of_a_call_back_has_a_promise_by_the_same_rule() {
        for (var rule : List.of("S9", "S13", "S18")) {
            assertThat(rules(CALL, answer("call-back", rule))).containsExactly(rule);
            assertThat(rules(CALL, answer("call-back", rule), promised("S9", 3600)))
                    .isEmpty();
        }
        assertThat(rules(CALL, classified("other"), ended("call-back-promised", 0)))
                .containsExactly("S9");
        assertThat(rules(CALL, answer("turn-away", "S31"))).isEmpty();
        now = at(600);
        assertThat(rules(CALL, answer("call-back", "S9")))
                .as("it may still be written down")
                .isEmpty();
    }

    @Test
    void s113_a_message_that_was_to_be_taken_is_recorded() {
        assertThat(rules(CALL, answer("message", "S109"))).containsExactly("S113");
        assertThat(rules(CALL, answer("message", "S109"), taken(300))).isEmpty();
    }

    @Test
    void s114_a_message_is_read_back_in_time() {
        assertThat(judged(MESSAGE, taken(300)))
                .containsExactly(new Breach("S114", MESSAGE, at(300), List.of("event-0")));
        assertThat(rules(MESSAGE, taken(300), confirmed(false, 301))).containsExactly("S114");
        assertThat(rules(MESSAGE, taken(300), confirmed(true, 300))).isEmpty();
        now = at(300);
        assertThat(rules(MESSAGE, taken(300)))
                .as("the moment itself is in time")
                .isEmpty();
    }

    @Test
    void s116_what_was_understood_wrong_is_put_right() {
        assertThat(rules(MESSAGE, taken(300), confirmed(true, 100), wrong(200))).containsExactly("S116");
        assertThat(rules(MESSAGE, taken(300), wrong(100), confirmed(true, 200))).isEmpty();
    }

    @Test
    void s9_s22_a_promise_is_kept_or_released_in_time() {
        assertThat(judged(PROMISE, promised("S13", 3600)))
                .containsExactly(new Breach("S13", PROMISE, at(3600), List.of("event-0")));
        assertThat(rules(PROMISE, promised("S22", 3600), kept(3601))).containsExactly("S22");
        assertThat(rules(PROMISE, promised("S9", 3600), kept(3600))).isEmpty();
        assertThat(rules(PROMISE, promised("S9", 3600), new CallbackReleased(PROMISE, "caller-declines", at(10))))
                .isEmpty();
    }

    @Test
    void s112_a_missed_call_is_returned_in_time_in_each_round() {
        var second = new MissedCallOverdue(MISSED, 2, at(1800), "S112", at(1801));
        assertThat(judged(MISSED, second)).containsExactly(new Breach("S112", MISSED, at(1800), List.of("event-0")));
        assertThat(rules(MISSED, second, returned(2, false))).containsExactly("S112");
        assertThat(rules(MISSED, second, returned(1, true))).as("another round").containsExactly("S112");
        assertThat(rules(MISSED, second, returned(2, true))).as("told late").isEmpty();
        assertThat(rules(MISSED, returned(1, true))).isEmpty();
    }

    @Test
    void s20_s22_a_complaint_is_taken_up_and_its_caller_contacted_in_time() {
        var untaken = new AcknowledgementOverdue(COMPLAINT, at(600), "S20", at(601));
        assertThat(judged(COMPLAINT, untaken))
                .containsExactly(new Breach("S20", COMPLAINT, at(600), List.of("event-0")));
        assertThat(rules(COMPLAINT, untaken, acknowledged(false))).containsExactly("S20");
        assertThat(rules(COMPLAINT, untaken, acknowledged(true))).isEmpty();
        assertThat(rules(COMPLAINT, untaken, new ComplaintWithdrawn(COMPLAINT, at(700))))
                .as("no complaint after all")
                .isEmpty();
        assertThat(rules(COMPLAINT, new ComplaintWithdrawn(COMPLAINT, at(500)), untaken))
                .as("a complaint again")
                .containsExactly("S20");
        var uncontacted = new ContactOverdue(COMPLAINT, at(7200), "S22", at(7201));
        assertThat(judged(COMPLAINT, uncontacted))
                .containsExactly(new Breach("S22", COMPLAINT, at(7200), List.of("event-0")));
        assertThat(rules(COMPLAINT, uncontacted, contacted(false))).containsExactly("S22");
        assertThat(rules(COMPLAINT, uncontacted, contacted(true))).isEmpty();
    }

    @Test
    void s124_a_year_that_nobody_sealed_in_time_stays_a_breach() {
        var late = new CallRegisterOverdue(REGISTER, 2025, TEN, "S124", at(60));
        var seal = new CallRegisterSealed(REGISTER, 2025, 1, "digest", at(90), "S124", at(100));
        assertThat(judged(REGISTER, late, seal))
                .containsExactly(new Breach("S124", REGISTER, at(60), List.of("event-0")));
        assertThat(rules(REGISTER, seal)).isEmpty();
    }

    @Test
    void s9_a_promise_is_open_then_kept_broken_or_released() {
        assertThat(promise(promised("S9", 3600))).isEqualTo("S9 broken");
        assertThat(promise(promised("S9", 3600), kept(3600))).isEqualTo("S9 kept");
        assertThat(promise(promised("S9", 3600), kept(3601)))
                .as("kept too late")
                .isEqualTo("S9 broken");
        assertThat(promise(promised("S13", 3600), new CallbackReleased(PROMISE, "caller-declines", at(10))))
                .isEqualTo("S13 released");
        now = at(3600);
        assertThat(promise(promised("S9", 3600)))
                .as("the moment itself is in time")
                .isEqualTo("S9 open");
    }

    @Test
    void s114_that_a_message_is_passed_on_is_a_promise_too() {
        var reader = CallPromises.ALL.getLast();
        assertThat(reader.read().apply(story(MESSAGE, taken(300), confirmed(true, 200))))
                .containsExactly(
                        new Promised(MESSAGE, "S114", TEN, at(300), "kept", at(200), List.of("event-0", "event-1")));
    }

    private String promise(DomainEvent... events) {
        var made =
                CallPromises.ALL.getFirst().read().apply(story(PROMISE, events)).getFirst();
        return made.rule() + " " + made.state();
    }

    private List<String> rules(String thing, DomainEvent... events) {
        return judged(thing, events).stream().map(Breach::rule).toList();
    }

    private Story story(String thing, DomainEvent... events) {
        var recorded = IntStream.range(0, events.length)
                .mapToObj(n -> new Recorded(
                        "event-" + n,
                        "Thing",
                        thing,
                        n,
                        "name",
                        events[n].occurredAt(),
                        Origin.system("test", "site-a", "c"),
                        events[n]))
                .toList();
        return new Story(thing, recorded, now);
    }

    private List<Breach> judged(String thing, DomainEvent... events) {
        return Conformance.judge(
                CallConformance.all(
                        (site, at) -> Duration.ofSeconds(site.equals("site-a") && at.isBefore(LONGER_RINGS) ? 5 : 9)),
                story(thing, events));
    }

    private static Instant at(long seconds) {
        return TEN.plusSeconds(seconds);
    }

    private static CallClassified classified(String kind) {
        return new CallClassified(CALL, kind, "S6", TEN);
    }

    private static CallEnded ended(String disposition, long seconds) {
        return new CallEnded(CALL, disposition, "S110", at(seconds));
    }

    private static TransferOffered offered(String extension, long seconds) {
        return new TransferOffered(CALL, extension, "blind", at(seconds));
    }

    private static TransferSucceeded put(String extension, long seconds) {
        return new TransferSucceeded(CALL, extension, at(seconds));
    }

    private static CallWanted wanted(String extension, long seconds) {
        return new CallWanted(CALL, extension, "S30", at(seconds));
    }

    private static CallerScreened screened(long seconds) {
        return new CallerScreened(CALL, "call-1/2", "person-1", "digest", "S24", at(seconds));
    }

    private static OutwardAnswerGiven answer(String form, String rule) {
        return new OutwardAnswerGiven(CALL, form, rule, "plan-1", 1, TEN);
    }

    private static MessageTaken taken(long due) {
        return new MessageTaken(MESSAGE, "staff-1", CALL, "r", "person-1", "d", "relay-1-1", at(due), "S113", TEN);
    }

    private static MessageReadBackConfirmed confirmed(boolean inTime, long seconds) {
        return new MessageReadBackConfirmed(MESSAGE, "relay-1-1", "staff-1", inTime, "e", null, "S116", at(seconds));
    }

    private static MessageReadBackWrong wrong(long seconds) {
        return new MessageReadBackWrong(MESSAGE, "relay-1-1", "staff-1", "e", null, "S116", at(seconds));
    }

    private static CallbackPromised promised(String rule, long due) {
        return new CallbackPromised(PROMISE, "staff-1", CALL, "r", "person-1", "d", at(due), rule, TEN);
    }

    private static CallbackKept kept(long seconds) {
        return new CallbackKept(PROMISE, "staff-1", 60, "e", "S9", at(seconds));
    }

    private static MissedCallReturned returned(int round, boolean inTime) {
        return new MissedCallReturned(MISSED, round, "staff-1", 60, inTime, "e", "S112", at(1700));
    }

    private static ComplaintAcknowledged acknowledged(boolean inTime) {
        return new ComplaintAcknowledged(COMPLAINT, "staff-1", inTime, "e", "S20", at(599));
    }

    private static ContactMade contacted(boolean inTime) {
        return new ContactMade(COMPLAINT, "staff-1", 60, inTime, "e", "S22", at(7199));
    }
}
