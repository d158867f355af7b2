package dev.frontdesk.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The rules of a service that has aggregates. A service without any fails here: leave the class out until it has one. */
public final class DomainRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "org.axonframework..",
        "tools.jackson..",
        "com.fasterxml..",
        "jakarta..",
        "java.sql..",
        "javax.sql..",
        "org.slf4j..",
        "dev.frontdesk.axon..",
        "dev.frontdesk.messaging..",
        "dev.frontdesk.web..",
        "dev.frontdesk.privacy.."
    };

    @ArchTest
    public static final ArchRule the_rules_know_no_framework = noClasses()
            .that(haveNameEndingWith("Decider"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    public static final ArchRule the_states_know_no_framework = noClasses()
            .that(haveNameEndingWith("State"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    public static final ArchRule the_model_reads_no_clock_and_makes_no_ids = noClasses()
            .that(belongToTheModel())
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.frontdesk.axon.Ids")
            .because("time and ids come in with the command, so that the same command gives the same events");

    @ArchTest
    public static final ArchRule aggregates_are_nobody_elses_business = classes()
            .that()
            .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    public static final ArchRule aggregates_begin_without_an_id = classes()
            .that()
            .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
            .should(Conditions.begin_without_an_id())
            .because("with any other id the first events of a new aggregate are stored under that one");

    @ArchTest
    public static final ArchRule events_are_sealed_and_say_when_they_happened = classes()
            .that()
            .haveSimpleNameEndingWith("Event")
            .and()
            .areInterfaces()
            .should()
            .beAssignableTo("dev.frontdesk.kernel.DomainEvent")
            .andShould(Conditions.be_sealed());

    private DomainRules() {}

    /** With everything that is nested in it. */
    private static DescribedPredicate<JavaClass> haveNameEndingWith(String suffix) {
        return describe(
                "have a name ending with " + suffix,
                candidate -> Conditions.outermost(candidate).getSimpleName().endsWith(suffix));
    }

    private static DescribedPredicate<JavaClass> belongToTheModel() {
        return describe(
                "live in the package of a decider",
                candidate -> candidate.getPackage().getClasses().stream()
                        .anyMatch(neighbour -> neighbour.getSimpleName().endsWith("Decider")));
    }
}
