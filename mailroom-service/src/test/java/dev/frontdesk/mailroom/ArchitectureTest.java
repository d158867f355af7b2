package dev.frontdesk.mailroom;

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
@AnalyzeClasses(packages = "dev.frontdesk.mailroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests MODULE = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests DOMAIN = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchTests WEB = ArchTests.in(WebRules.class);

    @ArchTest
    static final ArchRule aggregates_and_pure_rules_know_nothing_else_of_the_service = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.frontdesk.mailroom.account",
                    "dev.frontdesk.mailroom.alias",
                    "dev.frontdesk.mailroom.correspondence",
                    "dev.frontdesk.mailroom.custody",
                    "dev.frontdesk.mailroom.dispatch",
                    "dev.frontdesk.mailroom.incoming",
                    "dev.frontdesk.mailroom.item",
                    "dev.frontdesk.mailroom.matching",
                    "dev.frontdesk.mailroom.outgoing",
                    "dev.frontdesk.mailroom.register",
                    "dev.frontdesk.mailroom.settlement",
                    "dev.frontdesk.mailroom.statement",
                    "dev.frontdesk.mailroom.statementfile",
                    "dev.frontdesk.mailroom.tariff",
                    "dev.frontdesk.mailroom.tracer",
                    "dev.frontdesk.mailroom.tracking",
                    "dev.frontdesk.mailroom.waybill")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.frontdesk.mailroom.accounts..",
                    "dev.frontdesk.mailroom.aliases..",
                    "dev.frontdesk.mailroom.board..",
                    "dev.frontdesk.mailroom.conformance..",
                    "dev.frontdesk.mailroom.console..",
                    "dev.frontdesk.mailroom.copies..",
                    "dev.frontdesk.mailroom.correspondencelist..",
                    "dev.frontdesk.mailroom.details..",
                    "dev.frontdesk.mailroom.intake..",
                    "dev.frontdesk.mailroom.payable..",
                    "dev.frontdesk.mailroom.pickup..",
                    "dev.frontdesk.mailroom.publish..",
                    "dev.frontdesk.mailroom.settlements..",
                    "dev.frontdesk.mailroom.story..",
                    "dev.frontdesk.mailroom.tracers..",
                    "dev.frontdesk.web..",
                    "dev.frontdesk.messaging..",
                    "dev.frontdesk.privacy..");

    @ArchTest
    static final ArchRule read_models_and_what_others_are_told_come_from_events_alone = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.frontdesk.mailroom.accounts",
                    "dev.frontdesk.mailroom.aliases",
                    "dev.frontdesk.mailroom.board",
                    "dev.frontdesk.mailroom.correspondencelist",
                    "dev.frontdesk.mailroom.payable",
                    "dev.frontdesk.mailroom.publish",
                    "dev.frontdesk.mailroom.settlements",
                    "dev.frontdesk.mailroom.story",
                    "dev.frontdesk.mailroom.tracers..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Command")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.frontdesk.axon.Desk");
}
