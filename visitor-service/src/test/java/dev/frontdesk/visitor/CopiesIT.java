package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.visitor.copies.KnownDepartments;
import dev.frontdesk.visitor.copies.KnownPresence;
import dev.frontdesk.visitor.copies.KnownPresence.Passage;
import dev.frontdesk.visitor.copies.KnownResponsibilities;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What directory-service tells is known here, so that the desk works while it is down. */
class CopiesIT extends RunningVisitorService {

    @Autowired
    KnownDepartments departments;

    @Autowired
    KnownResponsibilities responsibilities;

    @Autowired
    KnownPresence presence;

    @Test
    void staff_with_deputy_manager_and_extension_are_known() {
        try (var directory = openSite("site-copies", "staff-copies-wang", "staff-copies-chen")) {
            directory.staff("staff-copies-lin", "staff-copies-chen", List.of("8211"));
            directory.department("dept-site-copies", "staff-copies-wang");
            directory.responsible("resp-copies", "applicant", "8211");
            soon().until(() -> responsibilities
                            .find("resp-copies", "site-copies")
                            .isPresent()
                    && departments.find("dept-site-copies", "site-copies").isPresent()
                    && knownStaff.active("staff-copies-lin", "site-copies").isPresent());

            var holder = knownStaff.holder("8211", "site-copies").orElseThrow();

            assertThat(holder.deputyId()).isEqualTo("staff-copies-chen");
            assertThat(departments.managerAbove(holder).orElseThrow().staffId()).isEqualTo("staff-copies-wang");
            assertThat(knownStaff.holder("8211", "site-other")).isEmpty();

            directory.left("staff-copies-lin");
            soon().until(() -> knownStaff.holder("8211", "site-copies").isEmpty());
            assertThat(knownStaff.names(List.of("staff-copies-lin"))).containsKey("staff-copies-lin");
        }
    }

    @Test
    void the_latest_passage_of_a_moment_counts() {
        try (var directory = openSite("site-passages", "staff-passages-lin")) {
            directory.seenAtDoor("staff-passages-lin", "in", Instant.parse("2026-11-23T00:57:00Z"));
            directory.seenAtDoor("staff-passages-lin", "out", Instant.parse("2026-11-23T04:00:00Z"));
            soon().until(() -> presence.latest("site-passages", Instant.parse("2026-11-23T04:00:00Z"), now()).stream()
                            .noneMatch(Passage::in)
                    && passages() == 2);

            assertThat(presence.latest("site-passages", Instant.parse("2026-11-23T03:59:59Z"), now()))
                    .extracting(Passage::staffId, Passage::in)
                    .containsExactly(tuple("staff-passages-lin", true));
            assertThat(presence.latest("site-passages", now(), Instant.parse("2026-11-23T05:00:00Z")))
                    .as("nothing was known then: the facts were recorded later")
                    .isEmpty();
        }
    }

    private long passages() {
        return jdbc.sql("select count(*) from known_passage where site = 'site-passages'")
                .query(Long.class)
                .single();
    }
}
