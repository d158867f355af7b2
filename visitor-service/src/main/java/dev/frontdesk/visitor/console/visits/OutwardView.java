package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.outward.Outcome;
import dev.frontdesk.visitor.outward.Sentences;
import io.swagger.v3.oas.annotations.media.Schema;

/** S43, S49. Everything a kiosk may show: made of the outcome and the plan's words, which know nothing else. */
record OutwardView(@Schema(example = "not-received") String outcome, Names say) {

    static OutwardView of(Outcome outcome, Sentences sentences) {
        return new OutwardView(outcome.word(), sentences.say(outcome));
    }
}
