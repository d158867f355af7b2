package dev.frontdesk.visitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.Fact;
import dev.frontdesk.test.Contracts;
import dev.frontdesk.visitor.copies.KnownDepartments.Department;
import dev.frontdesk.visitor.copies.KnownPresence.Passage;
import dev.frontdesk.visitor.copies.KnownResponsibilities.Responsible;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This service reads the very samples that directory-service promises to write. */
class DirectoryFactsTest {

    private static final Instant RECORDED = Instant.parse("2026-11-23T06:00:05Z");
    private static final Fact FACT =
            new Fact("fact-1", "type", "key", 3, "site-a", RECORDED, "directory-service", "correlation-1");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_site_brings_its_zone() {
        assertThat(CopyIntake.site(read(SiteConfiguredV1.TYPE, SiteConfiguredV1.class)))
                .isEqualTo(new Site(
                        "site-a", new Names("总部", "Head office"), ZoneId.of("Asia/Shanghai"), Duration.ofMinutes(5)));
    }

    @Test
    void s33_a_member_of_staff_brings_extensions_deputy_and_whether_a_leader() {
        assertThat(CopyIntake.member(read(StaffMemberV1.TYPE, StaffMemberV1.class)))
                .isEqualTo(new Member(
                        "staff-lin",
                        "site-a",
                        new Names("林小雨", "Lin Xiaoyu"),
                        true,
                        List.of("189", "376"),
                        "dept-sales",
                        "staff-chen",
                        false));
    }

    @Test
    void a_department_brings_its_manager_the_one_above_and_its_lines() {
        assertThat(CopyIntake.department(read(DepartmentV1.TYPE, DepartmentV1.class)))
                .isEqualTo(new Department(
                        "dept-sales",
                        "site-a",
                        new Names("销售一部", "Sales One"),
                        "staff-wang",
                        "dept-company",
                        List.of("8000", "8300")));
    }

    @Test
    void s36_a_responsibility_brings_its_extensions_in_order() {
        assertThat(CopyIntake.responsible(read(ResponsibilityV1.TYPE, ResponsibilityV1.class)))
                .extracting(Responsible::kind, Responsible::extensions, Responsible::rule)
                .containsExactly("complaint", List.of("8000", "8300"), "S20-S21");
    }

    @Test
    void a_passage_brings_both_its_times() {
        assertThat(CopyIntake.passage(read(PresenceChangedV1.TYPE, PresenceChangedV1.class), FACT))
                .isEqualTo(new Passage(
                        "staff-lin", "site-a", false, Instant.parse("2026-11-23T06:00:00Z"), RECORDED, "fact-1"));
        assertThat(CopyIntake.passage(read(PresenceSeenV1.TYPE, PresenceSeenV1.class), FACT))
                .isEqualTo(new Passage(
                        "staff-lin", "site-a", true, Instant.parse("2026-11-23T00:57:12Z"), RECORDED, "fact-1"));
    }

    @Test
    void what_a_later_version_adds_is_left_alone() {
        var later = Contracts.sample(PresenceSeenV1.TYPE).replaceFirst("\\{", "{\"addedLater\": 1,");

        assertThat(JSON.readValue(later, PresenceSeenV1.class))
                .isEqualTo(read(PresenceSeenV1.TYPE, PresenceSeenV1.class));
    }

    private static <T> T read(String type, Class<T> shape) {
        assertThat(Contracts.objections(type, Contracts.sample(type))).isEmpty();
        return JSON.readValue(Contracts.sample(type), shape);
    }
}
