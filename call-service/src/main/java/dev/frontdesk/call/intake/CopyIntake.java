package dev.frontdesk.call.intake;

import dev.frontdesk.call.copies.KnownDepartments;
import dev.frontdesk.call.copies.KnownDepartments.Department;
import dev.frontdesk.call.copies.KnownDuty;
import dev.frontdesk.call.copies.KnownDuty.Shift;
import dev.frontdesk.call.copies.KnownResponsibilities;
import dev.frontdesk.call.copies.KnownResponsibilities.Responsible;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.copies.SiteSettings.Site;
import dev.frontdesk.call.intake.DirectoryFacts.DepartmentV1;
import dev.frontdesk.call.intake.DirectoryFacts.DutyAheadV1;
import dev.frontdesk.call.intake.DirectoryFacts.ResponsibilityV1;
import dev.frontdesk.call.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.call.intake.DirectoryFacts.StaffMemberV1;
import dev.frontdesk.messaging.Intake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copies of sites, staff, departments, responsibilities and duty up to date. */
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
                (data, fact) -> staff.keep(member(data), fact.recordedAt(), fact.sequence()));
    }

    @Bean
    Intake<DepartmentV1> department(KnownDepartments departments) {
        return new Intake<>(
                DirectoryFacts.DEPARTMENTS,
                DepartmentV1.TYPE,
                DepartmentV1.class,
                (data, fact) -> departments.keep(department(data, fact.recordedAt()), fact.sequence()));
    }

    @Bean
    Intake<ResponsibilityV1> responsibility(KnownResponsibilities responsibilities) {
        return new Intake<>(
                DirectoryFacts.RESPONSIBILITIES,
                ResponsibilityV1.TYPE,
                ResponsibilityV1.class,
                (data, fact) -> responsibilities.keep(responsible(data, fact.recordedAt()), fact.sequence()));
    }

    @Bean
    Intake<DutyAheadV1> dutyAhead(KnownDuty duty) {
        return new Intake<>(
                DirectoryFacts.DUTY,
                DutyAheadV1.TYPE,
                DutyAheadV1.class,
                (data, fact) ->
                        duty.keep(data.rosterId(), data.siteId(), shifts(data), fact.recordedAt(), fact.sequence()));
    }

    static Department department(DepartmentV1 data, Instant toldAt) {
        return new Department(data.departmentId(), data.siteId(), data.managerId(), data.parentId(), toldAt);
    }

    static Responsible responsible(ResponsibilityV1 data, Instant toldAt) {
        return new Responsible(
                data.responsibilityId(),
                data.siteId(),
                data.kind(),
                data.subject(),
                data.post(),
                data.extensions(),
                data.rule(),
                toldAt);
    }

    static List<Shift> shifts(DutyAheadV1 data) {
        return data.shifts().stream()
                .map(shift -> new Shift(shift.from(), shift.until(), shift.staffId()))
                .toList();
    }

    static Site site(SiteConfiguredV1 data) {
        return new Site(
                data.siteId(),
                data.names(),
                data.zone(),
                Duration.ofSeconds(data.relayWithinSeconds()),
                data.greeting());
    }

    static Member member(StaffMemberV1 data) {
        return new Member(
                data.staffId(), data.siteId(), data.names(), data.active(), data.extensions(), data.departmentId());
    }
}
