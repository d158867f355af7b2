package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.visitor.copies.KnownDepartments;
import dev.frontdesk.visitor.copies.KnownPresence;
import dev.frontdesk.visitor.copies.KnownPresence.Passage;
import dev.frontdesk.visitor.copies.KnownResponsibilities;
import dev.frontdesk.visitor.copies.KnownStaff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            directory.department("dept-copies-company", "staff-copies-wang", "dept-none", "8000");
            directory.department("dept-copies-office", "staff-copies-chen", "dept-copies-company", "8171");
            directory.department("dept-copies-vacant", null, "dept-copies-company", "8300");
            directory.responsible("resp-copies", "applicant", "8211");
            soon().until(() -> responsibilities
                            .find("resp-copies", "site-copies")
                            .isPresent()
                    && Stream.of("company", "office", "vacant")
                            .allMatch(one -> departments
                                    .find("dept-copies-" + one, "site-copies")
                                    .isPresent())
                    && knownStaff.active("staff-copies-lin", "site-copies").isPresent());

            var holder = knownStaff.holder("8211", "site-copies").orElseThrow();

            assertThat(holder.deputyId()).isEqualTo("staff-copies-chen");
            assertThat(answering("8171")).contains("staff-copies-chen");
            assertThat(answering("8300")).as("that post is vacant").contains("staff-copies-wang");
            assertThat(answering("8211")).as("a line of one person").isEmpty();
            assertThat(departments.answering("8171", "site-other")).isEmpty();
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

    private Optional<String> answering(String hotline) {
        return departments.answering(hotline, "site-copies").map(KnownStaff.Member::staffId);
    }

    private long passages() {
        return jdbc.sql("select count(*) from known_passage where site = 'site-passages'")
                .query(Long.class)
                .single();
    }
}
