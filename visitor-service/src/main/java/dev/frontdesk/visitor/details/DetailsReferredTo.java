package dev.frontdesk.visitor.details;

import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.privacy.ReferenceCheck;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the event store itself which entries of the vault may not be swept. */
@Component
class DetailsReferredTo implements ReferenceCheck {

    private final History history;

    DetailsReferredTo(History history) {
        this.history = history;
    }

    /** Every reference of this service begins with the id of its aggregate and a slash. */
    @Override
    public Set<String> referred(Set<String> refs) {
        return refs.stream()
                .map(ref -> ref.substring(0, Math.max(0, ref.indexOf('/'))))
                .distinct()
                .flatMap(id -> history.of(id).stream())
                .flatMap(recorded -> in(recorded.event()).stream())
                .filter(refs::contains)
                .collect(Collectors.toSet());
    }

    /** Whatever an event, or a part of one, calls {@code …Ref} refers to the vault: what is added later is not forgotten. */
    static List<String> in(DomainEvent event) {
        return within(event).toList();
    }

    private static Stream<String> within(@Nullable Object part) {
        if (part instanceof Collection<?> all) {
            return all.stream().flatMap(DetailsReferredTo::within);
        }
        return part instanceof Record one
                ? Arrays.stream(one.getClass().getRecordComponents()).flatMap(component -> of(component, one))
                : Stream.empty();
    }

    private static Stream<String> of(RecordComponent component, Record part) {
        var value = value(component, part);
        return value instanceof String text
                ? Stream.of(text).filter(_ -> component.getName().endsWith("Ref"))
                : within(value);
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.getClass() + " cannot be read", e);
        }
    }
}
