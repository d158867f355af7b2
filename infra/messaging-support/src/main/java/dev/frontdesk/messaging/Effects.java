package dev.frontdesk.messaging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which facts concern this service, and what each does here. */
final class Effects {

    private final Map<String, Intake<?>> byType;
    private final Set<String> topics;
    private final JsonMapper json;

    Effects(Collection<Intake<?>> intakes, JsonMapper json) {
        this.byType = intakes.stream().collect(Collectors.toMap(Intake::type, Function.identity(), Effects::same));
        this.topics = intakes.stream().map(Intake::topic).collect(Collectors.toCollection(TreeSet::new));
        this.json = json;
    }

    /** One kind of fact may stand on several topics, but it does one thing. */
    private static Intake<?> same(Intake<?> one, Intake<?> other) {
        if (one.shape() != other.shape() || one.effect() != other.effect()) {
            throw new IllegalStateException("two effects for " + one.type());
        }
        return one;
    }

    Set<String> topics() {
        return topics;
    }

    /** A record without any type is not foreign but broken, so it does concern us. */
    boolean concern(Incoming record) {
        return record.type().isEmpty() || byType.containsKey(record.type());
    }

    void take(Incoming record) {
        var fact = record.fact();
        var intake = byType.get(fact.type());
        if (intake == null) {
            throw new Incoming.Unreadable("unknown type");
        }
        take(intake, record.body(), fact);
    }

    private <T> void take(Intake<T> intake, byte[] body, Fact fact) {
        intake.effect().take(read(body, intake.shape()), fact);
    }

    private <T> T read(byte[] body, Class<T> shape) {
        try {
            var data = json.readValue(body, shape);
            if (data == null) {
                throw new Incoming.Unreadable("empty body");
            }
            return data;
        } catch (JacksonException garbled) {
            throw new Incoming.Unreadable("the body is no " + shape.getSimpleName());
        }
    }
}
