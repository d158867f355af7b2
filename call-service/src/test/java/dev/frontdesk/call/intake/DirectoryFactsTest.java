package dev.frontdesk.call.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.copies.KnownDepartments.Department;
import dev.frontdesk.call.copies.KnownDuty.Shift;
import dev.frontdesk.call.copies.KnownResponsibilities.Responsible;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.copies.SiteSettings.Site;
import dev.frontdesk.call.intake.DirectoryFacts.DepartmentV1;
import dev.frontdesk.call.intake.DirectoryFacts.DutyAheadV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayDeliveredV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayEscalatedV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayOverdueV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayReadBackV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelaySeenV1;
import dev.frontdesk.call.intake.DirectoryFacts.ResponsibilityV1;
import dev.frontdesk.call.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.call.intake.DirectoryFacts.StaffMemberV1;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.test.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This service reads the very samples that directory-service promises to write. */
class DirectoryFactsTest {

    private static final Instant TOLD = Instant.parse("2026-11-23T00:30:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PhoneMessageId MESSAGE = new PhoneMessageId("message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001");
    private static final String RELAY = "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001-1";

    @Test
    void s114_a_site_brings_its_limit_and_its_greeting() {
        var site = CopyIntake.site(read(SiteConfiguredV1.TYPE, SiteConfiguredV1.class));

        assertThat(site)
                .extracting(Site::siteId, Site::names, Site::zone, Site::relayWithin)
                .containsExactly("site-a", new Names("总部", "Head office"), "Asia/Shanghai", Duration.ofMinutes(5));
        assertThat(site.greeting().zh()).startsWith("您好");
        assertThat(site.greeting().en()).startsWith("Good day");
    }

    @Test
    void s109_a_member_of_staff_can_be_left_a_message() {
        assertThat(CopyIntake.member(read(StaffMemberV1.TYPE, StaffMemberV1.class)))
                .isEqualTo(new Member(
                        "staff-lin",
                        "site-a",
                        new Names("林小雨", "Lin Xiaoyu"),
                        true,
                        List.of("189", "376"),
                        "dept-sales"));
    }

    @Test
    void s8_a_department_brings_its_manager_and_the_one_above() {
        assertThat(CopyIntake.department(read(DepartmentV1.TYPE, DepartmentV1.class), TOLD))
                .isEqualTo(new Department("dept-sales", "site-a", "staff-wang", "dept-company", TOLD));
    }

    @Test
    void s20_a_responsibility_brings_its_extensions_in_order() {
        assertThat(CopyIntake.responsible(read(ResponsibilityV1.TYPE, ResponsibilityV1.class), TOLD))
                .extracting(Responsible::kind, Responsible::extensions, Responsible::rule, Responsible::toldAt)
                .containsExactly("complaint", List.of("8000", "8300"), "S20-S21", TOLD);
    }

    @Test
    void s16_a_roster_brings_who_is_on_duty_and_when_nobody_is() {
        assertThat(CopyIntake.shifts(read(DutyAheadV1.TYPE, DutyAheadV1.class)))
                .extracting(Shift::staffId)
                .containsExactly(null, "staff-lin", null);
    }

    @Test
    void s121_delivered() {
        assertThat(RelayIntake.command(read(RelayDeliveredV1.TYPE, RelayDeliveredV1.class)))
                .isEqualTo(new RecordRelayed(
                        MESSAGE, RELAY, "staff-lin", "live", "recipient", Instant.parse("2026-11-23T01:02:31Z")));
    }

    @Test
    void s121_seen() {
        assertThat(RelayIntake.command(read(RelaySeenV1.TYPE, RelaySeenV1.class)))
                .isEqualTo(new RecordSeen(MESSAGE, RELAY, "staff-lin", Instant.parse("2026-11-23T01:03:00Z")));
    }

    @Test
    void s116_read_back() {
        assertThat(RelayIntake.command(read(RelayReadBackV1.TYPE, RelayReadBackV1.class)))
                .isEqualTo(new RecordReadBack(
                        MESSAGE, RELAY, "staff-lin", false, "compared", Instant.parse("2026-11-23T01:03:20Z")));
    }

    @Test
    void s114_overdue() {
        assertThat(RelayIntake.command(read(RelayOverdueV1.TYPE, RelayOverdueV1.class)))
                .isEqualTo(new MarkRelayOverdue(MESSAGE, Instant.parse("2026-11-23T01:07:31Z")));
    }

    @Test
    void s114_handed_on() {
        assertThat(RelayIntake.command(read(RelayEscalatedV1.TYPE, RelayEscalatedV1.class)))
                .isEqualTo(new RecordEscalation(
                        MESSAGE,
                        RELAY,
                        "deputy",
                        "staff-chen",
                        Instant.parse("2026-11-23T01:12:31Z"),
                        Instant.parse("2026-11-23T01:07:31Z")));
    }

    @Test
    void what_a_later_version_adds_is_left_alone() {
        var later = Contracts.sample(RelaySeenV1.TYPE).replaceFirst("\\{", "{\"addedLater\": 1,");

        assertThat(JSON.readValue(later, RelaySeenV1.class)).isEqualTo(read(RelaySeenV1.TYPE, RelaySeenV1.class));
    }

    private static <T> T read(String type, Class<T> shape) {
        assertThat(Contracts.objections(type, Contracts.sample(type))).isEmpty();
        return JSON.readValue(Contracts.sample(type), shape);
    }
}
