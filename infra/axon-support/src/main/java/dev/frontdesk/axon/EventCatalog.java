package dev.frontdesk.axon;

import dev.frontdesk.kernel.DomainEvent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The events a service stores, by the name they are stored under.
 *
 * <p>A name is {@code Visit.VisitorArrived} for the record {@code VisitorArrived} of the sealed interface
 * {@code VisitEvent}: classes may move to another package, stored events stay readable.
 */
public final class EventCatalog {

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names;

    private EventCatalog(Map<String, Class<?>> classes) {
        this.classes = classes;
        this.names = classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** @param families sealed interfaces whose records are stored */
    @SafeVarargs
    public static EventCatalog of(Class<? extends DomainEvent>... families) {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (var family : families) {
            for (var event : family.getPermittedSubclasses()) {
                var other = classes.put(nameFor(event), event);
                if (other != null) {
                    throw new IllegalArgumentException("two events share one name: " + other + ", " + event);
                }
            }
        }
        return new EventCatalog(classes);
    }

    private static String nameFor(Class<?> event) {
        var family = event.getEnclosingClass().getSimpleName();
        return family.substring(0, family.length() - "Event".length()) + "." + event.getSimpleName();
    }

    public String name(Class<?> event) {
        var name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event + " is not in the service's EventCatalog");
        }
        return name;
    }

    /** @throws UnknownStoredEvent when a newer version of the service stored it */
    public Class<?> type(String name) {
        var type = classes.get(name);
        if (type == null) {
            throw new UnknownStoredEvent(name);
        }
        return type;
    }

    public Collection<String> names() {
        return classes.keySet();
    }
}
