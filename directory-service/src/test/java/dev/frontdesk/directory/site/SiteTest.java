package dev.frontdesk.directory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.site.SiteCommand.ConfigureSite;
import dev.frontdesk.directory.site.SiteCommand.NameDutySupervisor;
import dev.frontdesk.directory.site.SiteEvent.DutySupervisorNamed;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S5, S107, S114: greeting and limit are configuration. */
class SiteTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Names NAMES = new Names("总部", "Head office");
    private static final Names GREETING = new Names("您好", "Good day");
    private static final SiteConfigured CONFIGURED =
            new SiteConfigured("site-a", NAMES, "Asia/Shanghai", 300, GREETING, NINE);

    @Test
    void s114_a_site_is_configured() {
        assertThat(SiteDecider.decide(new SiteState.Unknown(), configure(NAMES, "Asia/Shanghai", 300, GREETING)))
                .containsExactly(CONFIGURED);
    }

    @Test
    void the_same_configuration_again_changes_nothing() {
        assertThat(SiteDecider.decide(given(), configure(NAMES, "Asia/Shanghai", 300, GREETING)))
                .isEmpty();
    }

    @Test
    void any_difference_is_a_new_configuration() {
        assertThat(SiteDecider.decide(given(), configure(NAMES, "Asia/Shanghai", 299, GREETING)))
                .containsExactly(new SiteConfigured("site-a", NAMES, "Asia/Shanghai", 299, GREETING, NINE));
        assertThat(SiteDecider.decide(given(), configure(NAMES, "UTC", 300, GREETING)))
                .hasSize(1);
        assertThat(SiteDecider.decide(given(), configure(GREETING, "Asia/Shanghai", 300, GREETING)))
                .hasSize(1);
        assertThat(SiteDecider.decide(given(), configure(NAMES, "Asia/Shanghai", 300, NAMES)))
                .hasSize(1);
    }

    @Test
    void s4_s16_s67_a_duty_supervisor_is_named_and_stays_when_the_site_is_configured_anew() {
        var named = new DutySupervisorNamed("site-a", "staff-chen", NINE);
        var given = given().after(named);

        assertThat(SiteDecider.decide(given(), name("staff-chen"))).containsExactly(named);
        assertThat(SiteDecider.decide(given, name("staff-chen"))).isEmpty();
        assertThat(SiteDecider.decide(given.after(CONFIGURED), name("staff-chen")))
                .isEmpty();
        assertThat(SiteDecider.decide(given, name(null)))
                .containsExactly(new DutySupervisorNamed("site-a", null, NINE));
        assertThatThrownBy(() -> SiteDecider.decide(new SiteState.Unknown(), name("staff-chen")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("site-not-configured"));
    }

    private static NameDutySupervisor name(String staffId) {
        return new NameDutySupervisor(new SiteId("site-a"), staffId, NINE);
    }

    private static SiteState given() {
        return new SiteState.Unknown().after(CONFIGURED);
    }

    private static ConfigureSite configure(Names names, String zone, long limit, Names greeting) {
        return new ConfigureSite(new SiteId("site-a"), names, zone, limit, greeting, NINE);
    }
}
