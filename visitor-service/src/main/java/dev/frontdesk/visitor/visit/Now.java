package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitCommand.Field;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a visit as it stands, with every correction made so far.
 *
 * @param told what the visitor was told last; null: nothing yet
 */
public record Now(
        VisitorArrived first,
        @Nullable String hostId,
        @Nullable String subject,
        int persons,
        Instant arrivedAt,
        Details details,
        @Nullable String told) {

    static Now of(VisitorArrived event) {
        return new Now(
                event,
                event.hostId(),
                event.subject(),
                event.persons(),
                event.occurredAt(),
                new Details(event.detailsRef(), event.person(), event.digest()),
                null);
    }

    Now told(String outcome) {
        return new Now(first, hostId, subject, persons, arrivedAt, details, outcome);
    }

    Now corrected(DetailsCorrected event) {
        var next = new Details(event.detailsRef(), event.person(), event.digest());
        return new Now(first, hostId, subject, persons, arrivedAt, next, told);
    }

    Now corrected(EntryCorrected event) {
        var value = event.newValue();
        return switch (field(event)) {
            case HOST -> new Now(first, value, subject, persons, arrivedAt, details, told);
            case SUBJECT -> new Now(first, hostId, value, persons, arrivedAt, details, told);
            case PERSONS -> new Now(first, hostId, subject, Integer.parseInt(value), arrivedAt, details, told);
            case ARRIVED_AT -> new Now(first, hostId, subject, persons, Instant.parse(value), details, told);
        };
    }

    @Nullable
    String value(Field field) {
        return switch (field) {
            case HOST -> hostId;
            case SUBJECT -> subject;
            case PERSONS -> Integer.toString(persons);
            case ARRIVED_AT -> arrivedAt.toString();
        };
    }

    private static Field field(EntryCorrected event) {
        for (var field : Field.values()) {
            if (field.word().equals(event.field())) {
                return field;
            }
        }
        throw new IllegalStateException("No field is called " + event.field());
    }
}
