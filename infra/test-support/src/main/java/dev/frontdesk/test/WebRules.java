package dev.frontdesk.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of a service with controllers. */
public final class WebRules {

    private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";

    @ArchTest
    public static final ArchRule every_handler_method_says_who_may = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed");

    @ArchTest
    public static final ArchRule controllers_read_and_send_and_nothing_else = noClasses()
            .that()
            .areAnnotatedWith(CONTROLLER)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Decider")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.transaction..");

    @ArchTest
    public static final ArchRule controllers_are_nobody_elses_business =
            classes().that().areAnnotatedWith(CONTROLLER).should().notBePublic();

    private WebRules() {}
}
