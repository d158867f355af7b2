package dev.frontdesk.visitor.plan;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.outward.Sentences;
import dev.frontdesk.visitor.visit.VisitKind;
import java.util.List;
import java.util.Optional;

/**
 * 来访接待方案 as data: everything by which two companies differ. Its words are those of {@link VisitKind},
 * {@link AskField}, {@link ReceivedBy} and {@link Admission}. Stored for ever within an event: rename nothing, remove
 * nothing.
 *
 * @param closesAt local time of the site, {@code HH:mm}: who is still here then has left at an unknown moment before
 * @param linesPerPage S101. Of a register; a page that is full is closed
 * @param notice the privacy notice that every visitor is shown
 * @param kinds one of each
 */
public record Plan(Limits limits, String closesAt, int linesPerPage, Notice notice, List<Kind> kinds) {

    public Plan {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param hostSeconds S33, S104. How long the first one has to answer that a visitor waits
     * @param nextSeconds how long each of those has who are asked after
     * @param replySeconds S98, S100. How long an absent person has to reply to what the visitor left
     */
    public record Limits(long hostSeconds, long nextSeconds, long replySeconds) {}

    /** @param version what is kept with each visit */
    public record Notice(String version, Names words) {}

    /**
     * How one kind of visitor is received.
     *
     * @param asks what the visitor is asked, in order; nothing else may be written down
     * @param receivedBy whom the visitor asks for, or whoever answers for the subject
     * @param subjects for the latter: posts applied for (S36 to S39), goods (S53 to S55) and the like
     * @param fallback extensions of those asked when host and deputy do not answer, in order
     * @param admission what it takes to let the visitor in
     */
    public record Kind(
            String kind,
            Names names,
            List<Ask> asks,
            String receivedBy,
            List<Subject> subjects,
            List<String> fallback,
            String admission,
            Sentences say,
            String rule) {

        public Kind {
            asks = List.copyOf(asks);
            subjects = List.copyOf(subjects);
            fallback = List.copyOf(fallback);
        }

        public Optional<Subject> subject(String word) {
            return subjects.stream().filter(one -> one.subject().equals(word)).findFirst();
        }

        public boolean asksFor(AskField field) {
            return asks.stream().anyMatch(ask -> ask.field().equals(field.word()));
        }
    }

    /** @param required without it the visitor is not registered */
    public record Ask(String field, Names words, boolean required, String rule) {}

    /** @param extensions of who is asked, in order */
    public record Subject(String subject, Names names, Names post, List<String> extensions, String rule) {

        public Subject {
            extensions = List.copyOf(extensions);
        }
    }

    /** Every plan has each kind once. */
    public Kind of(VisitKind kind) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no " + kind.word()));
    }
}
