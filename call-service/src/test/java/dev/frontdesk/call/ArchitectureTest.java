package dev.frontdesk.call;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.frontdesk.test.DomainRules;
import dev.frontdesk.test.ModuleRules;
import dev.frontdesk.test.WebRules;

/** The shared rules of a service, and which way the packages of this one may look. */
@AnalyzeClasses(packages = "dev.frontdesk.call", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests module = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests domain = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchTests web = ArchTests.in(WebRules.class);

    @ArchTest
    static final ArchRule aggregates_know_nothing_else_of_the_service = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.frontdesk.call.message",
                    "dev.frontdesk.call.call",
                    "dev.frontdesk.call.promise",
                    "dev.frontdesk.call.missed",
                    "dev.frontdesk.call.complaint",
                    "dev.frontdesk.call.register",
                    "dev.frontdesk.call.routing",
                    "dev.frontdesk.call.routingplan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.frontdesk.call.board..",
                    "dev.frontdesk.call.complaintlist..",
                    "dev.frontdesk.call.evidence..",
                    "dev.frontdesk.call.figures..",
                    "dev.frontdesk.call.followup..",
                    "dev.frontdesk.call.idlenotice..",
                    "dev.frontdesk.call.missedlist..",
                    "dev.frontdesk.call.registerbook..",
                    "dev.frontdesk.call.console..",
                    "dev.frontdesk.call.copies..",
                    "dev.frontdesk.call.details..",
                    "dev.frontdesk.call.intake..",
                    "dev.frontdesk.call.ledger..",
                    "dev.frontdesk.call.line..",
                    "dev.frontdesk.call.plans..",
                    "dev.frontdesk.call.promisewatch..",
                    "dev.frontdesk.call.publish..",
                    "dev.frontdesk.call.relaywatch..",
                    "dev.frontdesk.call.story..",
                    "dev.frontdesk.call.switchboard..",
                    "dev.frontdesk.call.telephony..",
                    "dev.frontdesk.web..",
                    "dev.frontdesk.messaging..",
                    "dev.frontdesk.privacy..");

    @ArchTest
    static final ArchRule read_models_and_what_others_are_told_come_from_events_alone = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.frontdesk.call.board",
                    "dev.frontdesk.call.complaintlist",
                    "dev.frontdesk.call.figures",
                    "dev.frontdesk.call.ledger",
                    "dev.frontdesk.call.missedlist",
                    "dev.frontdesk.call.registerbook",
                    "dev.frontdesk.call.plans",
                    "dev.frontdesk.call.story",
                    "dev.frontdesk.call.publish")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Command")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.frontdesk.axon.Desk");
}
