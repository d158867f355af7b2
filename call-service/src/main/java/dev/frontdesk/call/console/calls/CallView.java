package dev.frontdesk.call.console.calls;

import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.console.CallerView;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call as of a moment.
 *
 * @param greeting S5, S107. What the desk says first at this site; null where nothing was configured yet
 * @param caller null where nothing is known of who called
 * @param recognised S10, S14, S23. Who that is, as far as the suite knows
 * @param ringMillis S106. How long it rang, in milliseconds
 * @param clerk who holds the card
 * @param transfers S7 to S30. Every step with its outcome; what was said inside is for the desk alone (S31)
 * @param outwardAnswer S31. How the plan ended the call: call-back, message or turn-away
 * @param hungUpAt when the line became free; without a disposition the card stays open (S110)
 */
record CallView(
        String id,
        long version,
        @Schema(example = "answered") String state,
        @Nullable Names greeting,
        @Nullable String line,
        @Nullable String kind,
        @Nullable CallerView caller,
        Recognised recognised,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Long ringMillis,
        @Nullable String clerk,
        List<CallStory.Transfer> transfers,
        @Nullable String outwardAnswer,
        @Nullable Instant hungUpAt,
        @Schema(example = "message") @Nullable String disposition,
        @Nullable Instant endedAt) {

    static CallView of(CallStory story, @Nullable CallerView caller, Recognised recognised, Optional<Names> greeting) {
        var received = story.received();
        return new CallView(
                received.callId(),
                story.events().getLast().sequence(),
                story.state(),
                greeting.orElse(null),
                received.line(),
                story.kind().orElse(null),
                caller,
                recognised,
                received.occurredAt(),
                story.answered().map(CallAnswered::occurredAt).orElse(null),
                story.answered().map(CallAnswered::ringMillis).orElse(null),
                story.clerk().orElse(null),
                story.steps(),
                story.answer().map(OutwardAnswerGiven::form).orElse(null),
                story.hungUpAt().orElse(null),
                story.ended().map(CallEnded::disposition).orElse(null),
                story.ended().map(CallEnded::occurredAt).orElse(null));
    }
}
