package dev.frontdesk.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The rules of every module. In a module's own test:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "dev.frontdesk.call", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchTests module = ArchTests.in(ModuleRules.class);
 *     @ArchTest static final ArchTests domain = ArchTests.in(DomainRules.class);
 *     @ArchTest static final ArchTests web = ArchTests.in(WebRules.class);
 * }
 * }</pre>
 */
public final class ModuleRules {

    private static final Set<String> AXON_FACING =
            Set.of("org.axonframework.spring.stereotype.Aggregate", "org.axonframework.config.ProcessingGroup");

    @ArchTest
    public static final ArchRule every_package_says_where_null_may_be = classes()
            .should(Conditions.live_in_a_null_marked_package())
            .because("the compiler checks nulls only there");

    @ArchTest
    public static final ArchRule there_are_no_circles_between_packages =
            slices().matching("dev.frontdesk.(**)").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule only_publish_and_intake_know_kafka = noClasses()
            .that()
            .resideOutsideOfPackages("..publish..", "..intake..", "dev.frontdesk.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.cloud.stream..", "org.springframework.kafka..", "org.apache.kafka..")
            .because("a fact leaves and enters a service in one place each");

    @ArchTest
    public static final ArchRule axon_stays_in_aggregates_messages_projections_and_policies = noClasses()
            .that(DescribedPredicate.not(axonFacing()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .because("a change of the framework must touch adapters only");

    @ArchTest
    public static final ArchRule nobody_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a service logs");

    @ArchTest
    public static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("who waits, waits for something");

    private ModuleRules() {}

    private static DescribedPredicate<JavaClass> axonFacing() {
        return DescribedPredicate.describe(
                "are an aggregate, a command, an event, a projection, a policy or axon-support", candidate -> {
                    var outermost = Conditions.outermost(candidate);
                    return outermost.getPackageName().startsWith("dev.frontdesk.axon")
                            || outermost.getSimpleName().endsWith("Command")
                            || outermost.getSimpleName().endsWith("Event")
                            || AXON_FACING.stream().anyMatch(outermost::isAnnotatedWith);
                });
    }
}
