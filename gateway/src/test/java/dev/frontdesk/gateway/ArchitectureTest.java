package dev.frontdesk.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.frontdesk.test.ModuleRules;

/** The rules of every module; who may call what stands in the route table instead of at the handlers. */
@AnalyzeClasses(packages = "dev.frontdesk.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests MODULE = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchRule the_gateway_knows_the_services_by_their_addresses_only = classes()
            .that()
            .resideInAPackage("dev.frontdesk.gateway..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.frontdesk.call..",
                    "dev.frontdesk.visitor..",
                    "dev.frontdesk.mailroom..",
                    "dev.frontdesk.directory..",
                    "dev.frontdesk.axon..",
                    "org.axonframework..");
}
