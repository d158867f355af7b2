package dev.frontdesk.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the shared rules ask of a class beyond ArchUnit's own words. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> live_in_a_null_marked_package() {
        return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var marked = item.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(
                        item, marked, item.getName() + (marked ? " is" : " is not") + " in a @NullMarked package"));
            }
        };
    }

    static ArchCondition<JavaClass> be_sealed() {
        return new ArchCondition<>("be sealed") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var sealed = item.reflect().isSealed();
                events.add(new SimpleConditionEvent(
                        item, sealed, item.getName() + (sealed ? " is" : " is not") + " sealed"));
            }
        };
    }

    static ArchCondition<JavaClass> begin_without_an_id() {
        return new ArchCondition<>("have a null @AggregateIdentifier when new") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var without = item.getFields().stream()
                        .filter(field ->
                                field.isAnnotatedWith("org.axonframework.modelling.command.AggregateIdentifier"))
                        .allMatch(field -> isNullInANew(item.reflect(), field.getName()));
                events.add(new SimpleConditionEvent(
                        item, without, item.getName() + (without ? " begins" : " does not begin") + " without an id"));
            }
        };
    }

    private static boolean isNullInANew(Class<?> type, String name) {
        try {
            var constructor = type.getDeclaredConstructor();
            var field = type.getDeclaredField(name);
            constructor.setAccessible(true);
            field.setAccessible(true);
            return field.get(constructor.newInstance()) == null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static JavaClass outermost(JavaClass candidate) {
        var outermost = candidate;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost;
    }
}
