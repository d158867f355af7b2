package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.call.Disposition;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.routing.EndingForm;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a caller was told must have followed (S9, S13, S18, S109, S113). */
final class AnswerChecks {

    /** Written down while the caller is still at the line, or right after. */
    static final Duration AT_ONCE = Duration.ofMinutes(10);

    static final List<Check> ALL = List.of(
            Check.of(
                    "S9",
                    "call-",
                    "都占线时答应回电，却没有开立承诺",
                    "All lines were busy and a call back was said, but no promise was opened",
                    AnswerChecks::saidAndNotPromised),
            Check.of(
                    "S113",
                    "call-",
                    "说好留言，却没有记录",
                    "A message was to be taken, but none was recorded",
                    AnswerChecks::saidAndNotRecorded));

    private AnswerChecks() {}

    /** The rule of the breach is the one by which it was said: S9, S13 or S18. Complaints have a promise of their own. */
    private static List<Breach> saidAndNotPromised(Story call) {
        return CallChecks.is(CallKind.COMPLAINT, call)
                ? List.of()
                : missing(call, EndingForm.CALL_BACK, Disposition.CALL_BACK_PROMISED, "S9", CallbackPromised.class);
    }

    private static List<Breach> saidAndNotRecorded(Story call) {
        return missing(call, EndingForm.MESSAGE, Disposition.MESSAGE, "S113", MessageTaken.class);
    }

    private static List<Breach> missing(
            Story call, EndingForm said, Disposition ended, String rule, Class<? extends DomainEvent> followed) {
        if (call.has(followed)) {
            return List.of();
        }
        var byAnswer = call.all(OutwardAnswerGiven.class).stream()
                .filter(answer -> answer.event().form().equals(said.word()))
                .filter(answer -> call.past(answer.at(), AT_ONCE))
                .map(answer -> call.breach(
                        rule.equals("S9") ? answer.event().rule() : rule,
                        answer.at().plus(AT_ONCE),
                        answer));
        var byEnd = call.all(CallEnded.class).stream()
                .filter(end -> end.event().disposition().equals(ended.word()))
                .filter(end -> call.past(end.at(), AT_ONCE))
                .map(end -> call.breach(rule, end.at().plus(AT_ONCE), end));
        return Stream.concat(byAnswer, byEnd).limit(1).toList();
    }
}
