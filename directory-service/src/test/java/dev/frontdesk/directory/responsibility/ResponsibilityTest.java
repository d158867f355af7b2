package dev.frontdesk.directory.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.responsibility.ResponsibilityCommand.AssignSubject;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S20, S21, S26 to S28: which subject goes to whom. */
class ResponsibilityTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Names COMPLAINT = new Names("客户投诉", "Complaint");
    private static final Names HOTLINE = new Names("客服热线", "Customer service hotline");

    @Test
    void s20_a_subject_is_assigned() {
        assertThat(ResponsibilityDecider.decide(new ResponsibilityState.Unassigned(), assign("site-a", "8000", "8300")))
                .containsExactly(assigned("8000", "8300"));
    }

    @Test
    void s21_another_order_of_extensions_is_a_change() {
        assertThat(ResponsibilityDecider.decide(given(), assign("site-a", "8300", "8000")))
                .containsExactly(assigned("8300", "8000"));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(ResponsibilityDecider.decide(given(), assign("site-a", "8000", "8300")))
                .isEmpty();
    }

    @Test
    void another_site_cannot_take_the_id() {
        assertThatThrownBy(() -> ResponsibilityDecider.decide(given(), assign("site-b", "8000", "8300")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("id-taken"));
    }

    private static ResponsibilityState given() {
        return new ResponsibilityState.Unassigned().after(assigned("8000", "8300"));
    }

    private static AssignSubject assign(String site, String... extensions) {
        return new AssignSubject(
                new ResponsibilityId("resp-complaint"),
                site,
                "complaint",
                COMPLAINT,
                List.of(extensions),
                HOTLINE,
                "S20-S21",
                NINE);
    }

    private static SubjectAssigned assigned(String... extensions) {
        return new SubjectAssigned(
                "resp-complaint", "site-a", "complaint", COMPLAINT, List.of(extensions), HOTLINE, "S20-S21", NINE);
    }
}
