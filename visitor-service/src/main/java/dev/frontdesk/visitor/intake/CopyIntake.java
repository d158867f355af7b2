package dev.frontdesk.visitor.intake;

import dev.frontdesk.messaging.Fact;
import dev.frontdesk.messaging.Intake;
import dev.frontdesk.visitor.copies.KnownDepartments;
import dev.frontdesk.visitor.copies.KnownDepartments.Department;
import dev.frontdesk.visitor.copies.KnownPresence;
import dev.frontdesk.visitor.copies.KnownPresence.Passage;
import dev.frontdesk.visitor.copies.KnownResponsibilities;
import dev.frontdesk.visitor.copies.KnownResponsibilities.Responsible;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.copies.SiteSettings.Site;
import dev.frontdesk.visitor.intake.DirectoryFacts.DepartmentV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.PresenceChangedV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.PresenceSeenV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.ResponsibilityV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.StaffMemberV1;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copies of sites, staff, departments, responsibilities and presence up to date. */
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

    @Bean
    Intake<ResponsibilityV1> responsibility(KnownResponsibilities responsibilities) {
        return new Intake<>(
                DirectoryFacts.RESPONSIBILITIES,
                ResponsibilityV1.TYPE,
                ResponsibilityV1.class,
                (data, fact) -> responsibilities.keep(responsible(data), fact.sequence()));
    }

    @Bean
    Intake<PresenceChangedV1> presenceChanged(KnownPresence presence) {
        return new Intake<>(
                DirectoryFacts.PRESENCE,
                PresenceChangedV1.TYPE,
                PresenceChangedV1.class,
                (data, fact) -> presence.keep(passage(data, fact)));
    }

    @Bean
    Intake<PresenceSeenV1> presenceSeen(KnownPresence presence) {
        return new Intake<>(
                DirectoryFacts.PRESENCE,
                PresenceSeenV1.TYPE,
                PresenceSeenV1.class,
                (data, fact) -> presence.keep(passage(data, fact)));
    }

    static Site site(SiteConfiguredV1 data) {
        return new Site(
                data.siteId(), data.names(), ZoneId.of(data.zone()), Duration.ofSeconds(data.relayWithinSeconds()));
    }

    static Member member(StaffMemberV1 data) {
        return new Member(
                data.staffId(),
                data.siteId(),
                data.names(),
                data.active(),
                data.extensions(),
                data.departmentId(),
                data.deputyId(),
                data.restricted());
    }

    static Department department(DepartmentV1 data) {
        return new Department(
                data.departmentId(), data.siteId(), data.names(), data.managerId(), data.parentId(), data.hotlines());
    }

    static Responsible responsible(ResponsibilityV1 data) {
        return new Responsible(
                data.responsibilityId(),
                data.siteId(),
                data.kind(),
                data.subject(),
                data.post(),
                data.extensions(),
                data.rule());
    }

    static Passage passage(PresenceChangedV1 data, Fact fact) {
        return passage(data.staffId(), data.siteId(), data.state(), data.since(), fact);
    }

    static Passage passage(PresenceSeenV1 data, Fact fact) {
        return passage(data.staffId(), data.siteId(), data.state(), data.since(), fact);
    }

    private static Passage passage(String staffId, String site, String state, Instant since, Fact fact) {
        return new Passage(staffId, site, state.equals("in"), since, fact.recordedAt(), fact.id());
    }
}
