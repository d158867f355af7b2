package dev.frontdesk.visitor;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.frontdesk.test.DomainRules;
import dev.frontdesk.test.ModuleRules;
import dev.frontdesk.test.WebRules;

/** The shared rules of a service. */
@AnalyzeClasses(packages = "dev.frontdesk.visitor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests MODULE = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests DOMAIN = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchTests WEB = ArchTests.in(WebRules.class);
}
