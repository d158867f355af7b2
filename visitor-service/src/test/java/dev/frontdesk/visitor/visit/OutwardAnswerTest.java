package dev.frontdesk.visitor.visit;

import static dev.frontdesk.visitor.visit.GivenVisit.LIN;
import static dev.frontdesk.visitor.visit.GivenVisit.VISIT;
import static dev.frontdesk.visitor.visit.GivenVisit.answer;
import static dev.frontdesk.visitor.visit.GivenVisit.arrived;
import static dev.frontdesk.visitor.visit.GivenVisit.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.outward.Outcome;
import dev.frontdesk.visitor.plan.SamplePlans;
import dev.frontdesk.visitor.visit.VisitCommand.Answer;
import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S43, S47, S49. What is said outside tells nothing of who is in, busy or unwilling. */
class OutwardAnswerTest {

    private static final int SITUATIONS = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s43_s49_declined_absent_and_not_reached_are_the_same_to_the_visitor(String company) {
        var plan = SamplePlans.of(company);
        var random = new Random(43);
        for (int i = 0; i < SITUATIONS; i++) {
            var kind = VisitKind.values()[random.nextInt(VisitKind.values().length)];
            var say = plan.of(kind).say();

            var outcome = Outcomes.of(notReceived(kind, random).state());

            assertThat(outcome).as("situation %d", i).isEqualTo(new Outcome.NotReceived());
            assertThat(say.say(outcome)).isEqualTo(say.notReceived());
        }
    }

    @Test
    void s42_who_is_coming_and_how_long_to_wait_is_said() {
        assertThat(Outcomes.of(arrived().state())).isEqualTo(new Outcome.Waiting());
        assertThat(Outcomes.of(
                        arrived().and(answer(new Answer.Coming(), "01:00")).state()))
                .isEqualTo(new Outcome.Coming());
        assertThat(Outcomes.of(
                        arrived().and(answer(new Answer.Wait(10), "01:00")).state()))
                .isEqualTo(new Outcome.Wait(10));
        assertThat(SamplePlans.of("a").of(VisitKind.CUSTOMER).say().say(new Outcome.Wait(10)))
                .isEqualTo(new Names("请您稍候约 10 分钟。", "Would you mind waiting about 10 minutes?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s89_no_sentence_to_a_visitor_names_anybody_or_an_extension(String company) {
        for (var kind : SamplePlans.of(company).kinds()) {
            var say = kind.say();
            assertThat(List.of(say.waiting(), say.coming(), say.patience(), say.notReceived()))
                    .allSatisfy(words -> assertThat(words.zh() + words.en()).doesNotContainPattern("[0-9]|staff-"));
        }
    }

    /** Whatever came before, somebody declined, or nobody was reached, or the host is absent. */
    private static GivenVisit notReceived(VisitKind kind, Random random) {
        var visit = arrived(kind.word(), random.nextBoolean() ? "decision" : "open", random.nextBoolean());
        var relay = GivenVisit.RELAY;
        if (random.nextBoolean()) {
            visit.and(new RecordNotified(VISIT, relay, LIN, "mail", "recipient", at("00:10")));
        }
        if (random.nextBoolean()) {
            visit.and(new RecordDeputyAsked(VISIT, relay, GivenVisit.CHEN, "deputy", at("04:00"), at("02:01")));
        }
        if (random.nextInt(4) == 0) {
            visit.and(answer(new Answer.Coming(), "02:30"));
            return visit.and(declined(random));
        }
        return switch (random.nextInt(3)) {
            case 0 -> visit.and(declined(random));
            case 1 -> visit.and(new MarkUnreachable(VISIT, at("04:01")));
            default ->
                visit.and(new LeaveMessage(
                        VISIT, LIN, new Details("visit/message", "person", "digest"), 60, at("05:00")));
        };
    }

    private static VisitCommand declined(Random random) {
        var reasons = DeclineReason.values();
        return answer(new Answer.Declined(reasons[random.nextInt(reasons.length)], null), "03:00");
    }
}
