package dev.frontdesk.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.frontdesk.test.DomainRules;
import dev.frontdesk.test.ModuleRules;
import dev.frontdesk.test.WebRules;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shared rules are themselves tried: each finds what breaks it, and none passes for want of anything to look at. */
class HouseRulesTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("dev.frontdesk.web.broken");
    private static final JavaClasses NOTHING = new ClassFileImporter().importClasses();

    private static final Map<String, String> BREAKERS = Map.ofEntries(
            Map.entry("every_package_says_where_null_may_be", "Unmarked"),
            Map.entry("there_are_no_circles_between_packages", "broken.one"),
            Map.entry("only_publish_and_intake_know_kafka", "Sender"),
            Map.entry("axon_stays_in_aggregates_messages_projections_and_policies", "Sender"),
            Map.entry("nobody_prints", "Sender"),
            Map.entry("nobody_sleeps", "Sender"),
            Map.entry("the_rules_know_no_framework", "BrokenDecider"),
            Map.entry("the_states_know_no_framework", "BrokenState"),
            Map.entry("the_model_reads_no_clock_and_makes_no_ids", "BrokenDecider"),
            Map.entry("aggregates_are_nobody_elses_business", "BrokenAggregate"),
            Map.entry("aggregates_begin_without_an_id", "BrokenAggregate"),
            Map.entry("events_are_sealed_and_say_when_they_happened", "BrokenEvent"),
            Map.entry("every_handler_method_says_who_may", "BrokenController"),
            Map.entry("controllers_read_and_send_and_nothing_else", "BrokenController"),
            Map.entry("controllers_are_nobody_elses_business", "BrokenController"),
            Map.entry("what_handlers_answer_has_one_name_each", "BrokenController"));

    @TestFactory
    Stream<DynamicTest> each_rule_finds_what_breaks_it() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.name(),
                () -> assertThatThrownBy(() -> rule.rule().check(BROKEN))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(BREAKERS.getOrDefault(rule.name(), "no class that breaks it"))));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_passes_where_there_is_nothing_to_look_at() {
        return rules().filter(rule -> !rule.name().equals("there_are_no_circles_between_packages"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThatThrownBy(() -> rule.rule().check(NOTHING))
                                .isInstanceOf(AssertionError.class)));
    }

    @Test
    void the_sample_keeps_the_rules_and_so_does_this_module() {
        var sample = new ClassFileImporter().importPackages("dev.frontdesk.web.sample");
        var module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.frontdesk.web");
        ModuleRules.every_package_says_where_null_may_be.check(sample);
        ModuleRules.axon_stays_in_aggregates_messages_projections_and_policies.check(
                sample.that(DescribedPredicate.not(simpleName("TrialController"))));
        DomainRules.events_are_sealed_and_say_when_they_happened.check(sample);
        ModuleRules.every_package_says_where_null_may_be.check(module);
        ModuleRules.there_are_no_circles_between_packages.check(module);
        ModuleRules.only_publish_and_intake_know_kafka.check(module);
        WebRules.every_handler_method_says_who_may.check(module);
    }

    private record Named(String name, ArchRule rule) {}

    private static Stream<Named> rules() {
        return Stream.of(ModuleRules.class, DomainRules.class, WebRules.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .map(field -> {
                    try {
                        return new Named(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
