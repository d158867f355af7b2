package dev.frontdesk.directory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.test.DomainRules;
import dev.frontdesk.test.ModuleRules;
import dev.frontdesk.test.WebRules;
import java.util.Set;

/** The shared rules of a service, and which way the packages of this one may look. */
@AnalyzeClasses(packages = "dev.frontdesk.directory", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "dev.frontdesk.directory.";
    private static final String[] AGGREGATES = {
        HERE + "site",
        HERE + "department",
        HERE + "staff",
        HERE + "extension",
        HERE + "extensiontable",
        HERE + "responsibility",
        HERE + "relay",
        HERE + "outing",
        HERE + "roster",
        HERE + "chat",
        HERE + "preference",
        HERE + "calendar",
        HERE + "customer",
        HERE + "contact",
        HERE + "disclosure",
        HERE + "wording",
        HERE + "template",
        HERE + "badge",
        HERE + "door"
    };
    private static final String[] THE_REST = {
        HERE + "sitelist",
        HERE + "departmentlist",
        HERE + "stafflist",
        HERE + "extensionlist",
        HERE + "extensiontablelist",
        HERE + "tablewatch",
        HERE + "staffing",
        HERE + "staffimport",
        HERE + "responsibilitylist",
        HERE + "relaylist",
        HERE + "relaywatch",
        HERE + "chatlist",
        HERE + "preferencelist",
        HERE + "channels",
        HERE + "delivery",
        HERE + "console",
        HERE + "intake",
        HERE + "publish",
        HERE + "outinglist",
        HERE + "outingwatch",
        HERE + "presence",
        HERE + "rosterlist",
        HERE + "rosterwatch",
        HERE + "calendarlist",
        HERE + "calendarwatch",
        HERE + "dutyalarm",
        HERE + "customerlist",
        HERE + "disclosurelist",
        HERE + "outward",
        HERE + "customerimport",
        HERE + "singlewindow",
        HERE + "crm",
        HERE + "keeping",
        HERE + "badgelist",
        HERE + "doorlog",
        HERE + "templatelist",
        "dev.frontdesk.web..",
        "dev.frontdesk.messaging..",
        "dev.frontdesk.privacy.."
    };

    @ArchTest
    static final ArchTests module = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests domain = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchTests web = ArchTests.in(WebRules.class);

    @ArchTest
    static final ArchRule aggregates_know_nothing_else_of_the_service = noClasses()
            .that()
            .resideInAnyPackage(AGGREGATES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(THE_REST);

    @ArchTest
    static final ArchRule read_models_and_what_others_are_told_come_from_events_alone = noClasses()
            .that()
            .resideInAnyPackage(
                    HERE + "sitelist",
                    HERE + "departmentlist",
                    HERE + "stafflist",
                    HERE + "extensionlist",
                    HERE + "extensiontablelist",
                    HERE + "responsibilitylist",
                    HERE + "relaylist",
                    HERE + "chatlist",
                    HERE + "preferencelist",
                    HERE + "outinglist",
                    HERE + "rosterlist",
                    HERE + "calendarlist",
                    HERE + "badgelist",
                    HERE + "presence",
                    HERE + "customerlist",
                    HERE + "disclosurelist",
                    HERE + "outward",
                    HERE + "templatelist",
                    HERE + "publish")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Command")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.frontdesk.axon.Desk");

    /** S105. An address that no answer can reach is given away by none. */
    @ArchTest
    static final ArchRule addresses_stay_within_reach_of_the_channels = noClasses()
            .that()
            .resideInAnyPackage(HERE + "intake", HERE + "delivery", HERE + "relaywatch")
            .should()
            .callMethod(StaffRow.class, "mail");

    /** S31, S89, S105. What is said outside cannot depend on what it cannot see. */
    @ArchTest
    static final ArchRule outward_answers_know_names_and_departments_alone = classes()
            .that()
            .resideInAPackage(HERE + "outward")
            .should()
            .onlyDependOnClassesThat(sayHowSomebodyIsCalled());

    private static DescribedPredicate<JavaClass> sayHowSomebodyIsCalled() {
        var names = Set.of(StaffAdded.class.getName(), StaffRenamed.class.getName(), StaffMoved.class.getName());
        return DescribedPredicate.describe(
                "say how somebody is called or which department they are in",
                type -> !type.getPackageName().startsWith(HERE)
                        || type.getPackageName().equals(HERE + "outward")
                        || type.getPackageName().equals(HERE + "wording")
                        || names.contains(type.getName()));
    }
}
