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

    static JavaClass outermost(JavaClass candidate) {
        var outermost = candidate;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost;
    }
}
