package dev.frontdesk.visitor.plan;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.plan.Plan.Ask;
import dev.frontdesk.visitor.plan.Plan.Kind;
import dev.frontdesk.visitor.plan.Plan.Subject;
import dev.frontdesk.visitor.visit.VisitKind;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses a plan by which a visitor could get lost: a kind without a way, a question twice, nobody to ask. */
public final class PlanCheck {

    private static final String MINUTES = "{minutes}";

    private PlanCheck() {}

    /** @throws Rejection with the first reason found */
    public static void check(Plan plan) {
        once(plan.kinds(), Kind::kind, PlanRejection::kindTwice);
        var kinds = plan.kinds().stream().map(Kind::kind).collect(Collectors.toSet());
        for (var kind : VisitKind.values()) {
            if (!kinds.remove(kind.word())) {
                throw PlanRejection.kindMissing(kind.word());
            }
        }
        kinds.forEach(unknown -> {
            throw PlanRejection.wordUnknown(unknown);
        });
        plan.kinds().forEach(PlanCheck::kind);
    }

    private static void kind(Kind kind) {
        kind.asks().forEach(ask -> word(AskField.class, ask.field()));
        once(kind.asks(), Ask::field, field -> PlanRejection.askedTwice(kind.kind(), field));
        once(kind.subjects(), Subject::subject, subject -> PlanRejection.subjectTwice(kind.kind(), subject));
        if (!kind.asksFor(AskField.NAME)) {
            throw PlanRejection.nameNotAsked(kind.kind());
        }
        word(Admission.class, kind.admission());
        var bySubject = word(ReceivedBy.class, kind.receivedBy()) == ReceivedBy.SUBJECT;
        if (bySubject && kind.subjects().isEmpty()) {
            throw PlanRejection.subjectsMissing(kind.kind());
        }
        if (kind.subjects().stream().anyMatch(subject -> subject.extensions().isEmpty())
                || !bySubject && !kind.asksFor(AskField.HOST) && kind.fallback().isEmpty()) {
            throw PlanRejection.nobodyToAsk(kind.kind());
        }
        var patience = kind.say().patience();
        if (!patience.zh().contains(MINUTES) || !patience.en().contains(MINUTES)) {
            throw PlanRejection.minutesMissing(kind.kind());
        }
    }

    private static <T> void once(List<T> all, Function<T, String> name, Function<String, Rejection> refusal) {
        var seen = new HashSet<String>();
        all.stream().map(name).filter(one -> !seen.add(one)).findFirst().ifPresent(twice -> {
            throw refusal.apply(twice);
        });
    }

    private static <W extends Enum<W> & Word> W word(Class<W> type, String word) {
        return Word.find(type, word).orElseThrow(() -> PlanRejection.wordUnknown(word));
    }
}
