package dev.frontdesk.call.console.messages;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that was ever recorded of a message, in order; corrected words stand beside the ones they replaced. */
record MessageHistory(String id, List<MessageStep> steps) {

    /** Shown as details, or of no use outside. */
    private static final Set<String> INWARD =
            Set.of("messageId", "detailsRef", "person", "digest", "reasonRef", "reasonPerson", "occurredAt");

    /**
     * @param occurredAt when it happened, as the desk says
     * @param recordedAt when it was recorded, as the store says
     * @param facts what the event says besides
     * @param details what the caller left, where this step took it down
     * @param correction where this step replaced it
     */
    record MessageStep(
            String eventId,
            long sequence,
            @Schema(example = "PhoneMessage.MessageTaken") String name,
            Instant occurredAt,
            Instant recordedAt,
            @Schema(example = "reception") String actor,
            String desk,
            String correlationId,
            Map<String, Object> facts,
            @Nullable MessageDetails details,
            @Nullable MessageCorrection correction) {}

    /** @param before struck through, still readable */
    record MessageCorrection(@Nullable String reason, MessageDetails before, MessageDetails after) {}

    /** Every entry of the vault this history shows. */
    static List<String> refs(List<Recorded> events) {
        var refs = new ArrayList<String>();
        for (var recorded : events) {
            if (recorded.event() instanceof MessageTaken taken) {
                refs.add(taken.detailsRef());
            }
            if (recorded.event() instanceof MessageCorrected corrected) {
                refs.addAll(List.of(corrected.detailsRef(), corrected.reasonRef()));
            }
        }
        return refs;
    }

    /** @param fields of each event, by name */
    static MessageHistory of(
            String id, List<Recorded> events, List<Map<String, Object>> fields, Map<String, PersonalDetails> revealed) {
        var steps = new ArrayList<MessageStep>();
        var before = MessageDetails.of(null);
        for (int i = 0; i < events.size(); i++) {
            var recorded = events.get(i);
            MessageDetails details = null;
            MessageCorrection correction = null;
            if (recorded.event() instanceof MessageTaken taken) {
                details = MessageDetails.of(revealed.get(taken.detailsRef()));
                before = details;
            }
            if (recorded.event() instanceof MessageCorrected corrected) {
                var after = MessageDetails.of(revealed.get(corrected.detailsRef()));
                correction = new MessageCorrection(reason(revealed.get(corrected.reasonRef())), before, after);
                before = after;
            }
            steps.add(step(recorded, fields.get(i), details, correction));
        }
        return new MessageHistory(id, List.copyOf(steps));
    }

    private static @Nullable String reason(@Nullable PersonalDetails details) {
        return details == null ? null : details.text();
    }

    private static MessageStep step(
            Recorded recorded,
            Map<String, Object> fields,
            @Nullable MessageDetails details,
            @Nullable MessageCorrection correction) {
        var facts = new TreeMap<>(fields);
        facts.keySet().removeAll(INWARD);
        return new MessageStep(
                recorded.eventId(),
                recorded.sequence(),
                recorded.name(),
                recorded.event().occurredAt(),
                recorded.recordedAt(),
                recorded.origin().actor(),
                recorded.origin().desk(),
                recorded.origin().correlationId(),
                facts,
                details,
                correction);
    }
}
