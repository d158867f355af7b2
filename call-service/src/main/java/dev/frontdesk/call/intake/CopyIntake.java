package dev.frontdesk.call.intake;

import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.copies.SiteSettings.Site;
import dev.frontdesk.call.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.call.intake.DirectoryFacts.StaffMemberV1;
import dev.frontdesk.messaging.Intake;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copies of sites and staff up to date. */
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

    static Site site(SiteConfiguredV1 data) {
        return new Site(
                data.siteId(),
                data.names(),
                data.zone(),
                Duration.ofSeconds(data.relayWithinSeconds()),
                data.greeting());
    }

    static Member member(StaffMemberV1 data) {
        return new Member(data.staffId(), data.siteId(), data.names(), data.active(), data.extensions());
    }
}
