package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The history of one thing, step by step, each with what was before and after. */
public final class Steps {

    /** They say when and why, not what. */
    private static final Set<String> NO_CONTENT = Set.of("occurredAt", "rule");

    private Steps() {}

    /** @param before null where the field had no value yet */
    public record FieldChange(String field, @Nullable JsonNode before, JsonNode after) {}

    /** @param changes by field; a field that a later event names again with the same value is no change */
    public record AuditStep(AuditEvent event, List<FieldChange> changes) {}

    /**
     * @param events of one aggregate, oldest first
     * @param moment what had not happened or was not known by then is left out, and leaves no trace in what was before
     */
    public static List<AuditStep> of(List<AuditEvent> events, Moment moment) {
        Map<String, JsonNode> now = new TreeMap<>();
        var steps = new ArrayList<AuditStep>();
        for (var event : events) {
            if (!event.occurredAt().isAfter(moment.asOf())
                    && !event.recordedAt().isAfter(moment.knownAt())) {
                steps.add(new AuditStep(event, changes(event, now)));
            }
        }
        return steps;
    }

    private static List<FieldChange> changes(AuditEvent event, Map<String, JsonNode> now) {
        var changes = new ArrayList<FieldChange>();
        for (var field : event.data().properties()) {
            var value = field.getValue();
            var own = value.isString() && value.stringValue().equals(event.aggregateId());
            if (own || NO_CONTENT.contains(field.getKey())) {
                continue;
            }
            var before = now.put(field.getKey(), value);
            if (!value.equals(before) && !(before == null && value.isNull())) {
                changes.add(new FieldChange(field.getKey(), before, value));
            }
        }
        return changes;
    }
}
