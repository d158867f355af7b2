package dev.frontdesk.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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

    /** The description of the API has one record of a name: of two it would show one for both. */
    @ArchTest
    public static final ArchRule what_handlers_answer_has_one_name_each = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .should(nameNoTwoAnswersAlike());

    private WebRules() {}

    private static ArchCondition<JavaMethod> nameNoTwoAnswersAlike() {
        return new ArchCondition<>("name no two answers alike") {

            private final Map<String, JavaClass> named = new HashMap<>();

            @Override
            public void init(Collection<JavaMethod> all) {
                named.clear();
            }

            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                handler.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(JavaClass::isRecord)
                        .filter(type ->
                                !named.computeIfAbsent(schema(type), _ -> type).equals(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                handler, handler.getFullName() + " answers a second " + schema(type))));
            }
        };
    }

    private static String schema(JavaClass type) {
        return type.tryGetAnnotationOfType("io.swagger.v3.oas.annotations.media.Schema")
                .flatMap(schema -> schema.get("name"))
                .map(Object::toString)
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName());
    }
}
