package dev.frontdesk.visitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.frontdesk.test.DomainRules;
import dev.frontdesk.test.ModuleRules;
import dev.frontdesk.test.WebRules;

/** The shared rules of a service, and what outward answers may know. */
@AnalyzeClasses(packages = "dev.frontdesk.visitor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests MODULE = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests DOMAIN = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchTests WEB = ArchTests.in(WebRules.class);

    /** S43, S49. What is said outside cannot depend on what it cannot see. */
    @ArchTest
    static final ArchRule outward_answers_know_the_outcome_and_the_plans_words_alone = noClasses()
            .that()
            .resideInAPackage("dev.frontdesk.visitor.outward")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.frontdesk.visitor.outward", "dev.frontdesk.kernel", "java..", "org.jspecify..");

    /** The kiosk's answer is made of those two and nothing else. */
    @ArchTest
    static final ArchRule the_kiosk_sees_outcomes_alone = noClasses()
            .that()
            .haveSimpleName("OutwardView")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.frontdesk.visitor.visit..",
                    "dev.frontdesk.visitor.story..",
                    "dev.frontdesk.visitor.visitlist..");
}
