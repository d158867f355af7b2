package dev.frontdesk.mailroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.copies.KnownDepartments.Department;
import dev.frontdesk.mailroom.copies.KnownStaff.Member;
import dev.frontdesk.mailroom.copies.SiteSettings.Site;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.intake.DirectoryFacts.DepartmentV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.RelayDeliveredV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.RelaySeenV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.SiteConfiguredV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.StaffMemberV1;
import dev.frontdesk.test.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This service reads the very samples that directory-service promises to write. */
class DirectoryFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_site_brings_its_names_and_its_zone() {
        assertThat(CopyIntake.site(read(SiteConfiguredV1.TYPE, SiteConfiguredV1.class)))
                .isEqualTo(new Site("site-a", new Names("总部", "Head office"), "Asia/Shanghai"));
    }

    @Test
    void s126_a_member_of_staff_can_send_and_receive() {
        assertThat(CopyIntake.member(read(StaffMemberV1.TYPE, StaffMemberV1.class)))
                .isEqualTo(new Member(
                        "staff-lin",
                        "site-a",
                        new Names("林小雨", "Lin Xiaoyu"),
                        true,
                        List.of("189", "376"),
                        "dept-sales",
                        "staff-chen"));
    }

    @Test
    void a_department_is_a_cost_centre() {
        assertThat(CopyIntake.department(read(DepartmentV1.TYPE, DepartmentV1.class)))
                .isEqualTo(new Department("dept-sales", "site-a", new Names("销售一部", "Sales One"), "staff-wang"));
    }

    @Test
    void s123_delivered_tells_when_somebody_was_told() {
        assertThat(read(RelayDeliveredV1.TYPE, RelayDeliveredV1.class))
                .extracting(RelayDeliveredV1::staffId, RelayDeliveredV1::channel, RelayDeliveredV1::occurredAt)
                .containsExactly("staff-lin", "live", Instant.parse("2026-11-23T01:02:31Z"));
    }

    @Test
    void s123_seen_tells_that_somebody_opened_it() {
        var item = new RelaySeenV1(
                "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002-1",
                "incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002",
                read(RelaySeenV1.TYPE, RelaySeenV1.class).staffId(),
                Instant.parse("2026-11-23T01:03:00Z"));

        assertThat(RelayIntake.command(item))
                .isEqualTo(new RecordSeen(
                        new IncomingItemId("incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002"),
                        "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002-1",
                        "staff-lin",
                        Instant.parse("2026-11-23T01:03:00Z")));
    }

    private static <T> T read(String type, Class<T> shape) {
        assertThat(Contracts.objections(type, Contracts.sample(type))).isEmpty();
        return JSON.readValue(Contracts.sample(type), shape);
    }
}
