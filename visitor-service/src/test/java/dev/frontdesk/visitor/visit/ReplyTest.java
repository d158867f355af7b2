package dev.frontdesk.visitor.visit;

import static dev.frontdesk.visitor.visit.GivenVisit.ID;
import static dev.frontdesk.visitor.visit.GivenVisit.LIN;
import static dev.frontdesk.visitor.visit.GivenVisit.VISIT;
import static dev.frontdesk.visitor.visit.GivenVisit.arrived;
import static dev.frontdesk.visitor.visit.GivenVisit.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.MarkReplyOverdue;
import dev.frontdesk.visitor.visit.VisitCommand.NoteReturnVisit;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReply;
import dev.frontdesk.visitor.visit.VisitCommand.ReleaseReply;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** S97 to S100: the person sought is absent. */
class ReplyTest {

    private static final Details WORDS = new Details(ID + "/message", "person-1", "digest-9");
    private static final MarkReplyOverdue LATE = new MarkReplyOverdue(VISIT, at("30:01"));

    @Test
    void s97_contact_and_matter_are_taken_and_a_reply_is_owed() {
        assertThat(arrived().then(left()))
                .isEqualTo(new MessageLeftForHost(
                        ID,
                        LIN,
                        WORDS.ref(),
                        WORDS.person(),
                        WORDS.digest(),
                        "relay-visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001-2",
                        at("30:00"),
                        1500,
                        "S97",
                        at("05:00")));
    }

    @Test
    void s97_the_same_message_again_is_one_and_a_second_one_is_refused() {
        assertThat(arrived().and(left()).when(left())).isEmpty();
        arrived()
                .and(left())
                .refuses(
                        new LeaveMessage(VISIT, LIN, new Details(ID + "/m2", "p", "other"), 1500, at("06:00")),
                        "message-left-already");
    }

    @Test
    void s100_a_reply_by_the_promised_moment_keeps_the_promise() {
        assertThat(arrived().and(left()).then(reply("30:00")))
                .isEqualTo(new HostReplied(ID, LIN, true, "page", "S100", at("30:00")));
        assertThat(arrived().and(left()).then(reply("30:01")))
                .isEqualTo(new HostReplied(ID, LIN, false, "page", "S100", at("30:01")));
        assertThat(arrived().and(left(), reply("20:00")).when(reply("21:00"))).isEmpty();
    }

    @Test
    void s100_evidence_that_is_told_late_still_counts() {
        assertThat(arrived().and(left(), LATE).then(reply("29:00")))
                .isEqualTo(new HostReplied(ID, LIN, true, "page", "S100", at("29:00")));
    }

    @Test
    void s100_a_reply_that_does_not_come_is_late_after_the_moment_and_once() {
        assertThat(arrived().and(left()).when(new MarkReplyOverdue(VISIT, at("30:00"))))
                .isEmpty();
        assertThat(arrived().and(left()).then(LATE)).isEqualTo(new ReplyOverdue(ID, at("30:00"), "S100", at("30:01")));
        assertThat(arrived().and(left(), LATE).when(LATE)).isEmpty();
        assertThat(arrived().and(left(), reply("20:00")).when(LATE)).isEmpty();
    }

    @Test
    void s100_a_broken_promise_is_not_released_any_more() {
        assertThat(arrived().and(left()).then(release("30:00")))
                .isEqualTo(new ReplyReleased(ID, "visitor-came-again", at("30:00")));
        arrived().and(left()).refuses(release("30:01"), "promise-broken");
        arrived().and(left(), reply("20:00")).refuses(release("21:00"), "promise-settled");
        arrived().refuses(release("21:00"), "no-message-left");
    }

    @Test
    void s100_nobody_replies_to_what_was_not_left() {
        arrived().refuses(reply("20:00"), "no-message-left");
        arrived().and(left()).refuses(reply("04:59"), "reply-before-message");
    }

    @Test
    void s99_that_the_visitor_comes_again_is_noted() {
        assertThat(arrived().then(new NoteReturnVisit(VISIT, LocalDate.of(2026, 11, 24), at("06:00"))))
                .isEqualTo(new ReturnVisitNoted(ID, "2026-11-24", "S99", at("06:00")));
    }

    private static LeaveMessage left() {
        return new LeaveMessage(VISIT, LIN, WORDS, 1500, at("05:00"));
    }

    private static RecordReply reply(String time) {
        return new RecordReply(VISIT, LIN, "page", at(time));
    }

    private static ReleaseReply release(String time) {
        return new ReleaseReply(VISIT, ReleaseReason.VISITOR_CAME_AGAIN, at(time));
    }
}
