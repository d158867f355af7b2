package dev.frontdesk.call.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Plan.Responsibility;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A situation put together piece by piece; the people are those of sample company A. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final Person LINA = person("staff-a-lina", "8211");
    static final Person WANGQIANG = person("staff-a-wangqiang", "8210");
    static final Person SUNLEI = person("staff-a-sunlei", "8221");
    static final Person ZHAOMIN = person("staff-a-zhaomin", "8220");

    private final CallKind kind;
    private @Nullable Person askedFor;
    private @Nullable Person owner;
    private boolean locked;
    private @Nullable Person duty;
    private @Nullable Responsibility subject;
    private final Map<FallbackRole, Person> managers = new EnumMap<>(FallbackRole.class);
    private final Map<String, LineReport> lines = new HashMap<>();
    private final Set<String> notWanted = new HashSet<>();

    private Scene(CallKind kind) {
        this.kind = kind;
    }

    static Scene of(CallKind kind) {
        return new Scene(kind);
    }

    static Person person(String staffId, String... extensions) {
        return new Person(staffId, SamplePlans.names(staffId), List.of(extensions));
    }

    Scene askedFor(Person person, @Nullable Person manager) {
        askedFor = person;
        return manager(FallbackRole.ASKED_FOR, manager);
    }

    Scene owner(Person person, @Nullable Person manager, boolean isLocked) {
        owner = person;
        locked = isLocked;
        return manager(FallbackRole.OWNER, manager);
    }

    Scene duty(Person person, @Nullable Person manager) {
        duty = person;
        return manager(FallbackRole.DUTY_PERSON, manager);
    }

    Scene subject(Plan plan, String word) {
        subject = plan.responsibilities().stream()
                .filter(one -> one.subject().equals(word))
                .findFirst()
                .orElseThrow();
        return this;
    }

    Scene line(String extension, LineState state) {
        return line(extension, state, Duration.ofSeconds(10));
    }

    Scene line(String extension, LineState state, Duration age) {
        lines.put(extension, new LineReport(state, "manual", NOW.minus(age)));
        return this;
    }

    Scene notWantedAt(String extension) {
        notWanted.add(extension);
        return this;
    }

    Advice advice(Plan plan) {
        return Router.advise(plan, situation());
    }

    Situation situation() {
        return new Situation(kind, askedFor, owner, locked, duty, managers, subject, lines, notWanted, NOW);
    }

    private Scene manager(FallbackRole role, @Nullable Person manager) {
        if (manager != null) {
            managers.put(role, manager);
        }
        return this;
    }
}
