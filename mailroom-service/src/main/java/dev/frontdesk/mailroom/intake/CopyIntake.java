package dev.frontdesk.mailroom.intake;

import dev.frontdesk.mailroom.copies.KnownDepartments;
import dev.frontdesk.mailroom.copies.KnownDepartments.Department;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.KnownStaff.Member;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.copies.SiteSettings.Site;
import dev.frontdesk.mailroom.intake.DirectoryFacts.DepartmentV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.StaffMemberV1;
import dev.frontdesk.messaging.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copies of sites, staff and departments up to date. */
@Configuration(proxyBeanMethods = false)
class CopyIntake {

    @Bean
    Intake<SiteConfiguredV1> siteConfigured(SiteSettings sites) {
        return new Intake<>(
                DirectoryFacts.SITES,
                SiteConfiguredV1.TYPE,
                SiteConfiguredV1.class,
                (data, fact) -> sites.keep(site(data), fact.sequence()));
    }

    @Bean
    Intake<StaffMemberV1> staffMember(KnownStaff staff) {
        return new Intake<>(
                DirectoryFacts.STAFF,
                StaffMemberV1.TYPE,
                StaffMemberV1.class,
                (data, fact) -> staff.keep(member(data), fact.sequence()));
    }

    @Bean
    Intake<DepartmentV1> department(KnownDepartments departments) {
        return new Intake<>(
                DirectoryFacts.DEPARTMENTS,
                DepartmentV1.TYPE,
                DepartmentV1.class,
                (data, fact) -> departments.keep(department(data), fact.sequence()));
    }

    static Site site(SiteConfiguredV1 data) {
        return new Site(data.siteId(), data.names(), data.zone());
    }

    static Member member(StaffMemberV1 data) {
        return new Member(
                data.staffId(),
                data.siteId(),
                data.names(),
                data.active(),
                data.extensions(),
                data.departmentId(),
                data.deputyId());
    }

    static Department department(DepartmentV1 data) {
        return new Department(data.departmentId(), data.siteId(), data.names(), data.managerId());
    }
}
