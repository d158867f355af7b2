package dev.frontdesk.directory.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentMoved;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentRenamed;
import dev.frontdesk.directory.department.DepartmentEvent.HotlinesAssigned;
import dev.frontdesk.directory.department.DepartmentEvent.ManagerNamed;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S8, S20, S114: who leads, and where the hotlines are. */
class DepartmentTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Names SERVICE = new Names("客户服务部", "Customer Service");

    @Test
    void a_new_department_is_added() {
        assertThat(when(given(), describe("site-a", SERVICE, "staff-luo", "dept-company", "8000", "8300")))
                .containsExactly(added());
    }

    @Test
    void the_same_description_again_changes_nothing() {
        assertThat(when(given(added()), describe("site-a", SERVICE, "staff-luo", "dept-company", "8000", "8300")))
                .isEmpty();
    }

    @Test
    void each_difference_is_an_event_of_its_own() {
        var renamed = new Names("客服部", "Service");

        assertThat(when(given(added()), describe("site-a", renamed, null, null, "8300", "8000")))
                .containsExactly(
                        new DepartmentRenamed("dept-service", renamed, NINE),
                        new ManagerNamed("dept-service", null, NINE),
                        new DepartmentMoved("dept-service", null, NINE),
                        new HotlinesAssigned("dept-service", List.of("8300", "8000"), NINE));
    }

    @Test
    void what_changed_is_remembered() {
        var vacant = given(added(), new ManagerNamed("dept-service", null, NINE));

        assertThat(when(vacant, describe("site-a", SERVICE, null, "dept-company", "8000", "8300")))
                .isEmpty();
        assertThat(when(vacant, describe("site-a", SERVICE, "staff-he", "dept-company", "8000", "8300")))
                .containsExactly(new ManagerNamed("dept-service", "staff-he", NINE));
    }

    @Test
    void a_department_does_not_belong_to_itself() {
        refused(given(), describe("site-a", SERVICE, null, "dept-service"), "department-in-itself");
    }

    @Test
    void another_site_cannot_take_the_id() {
        refused(given(added()), describe("site-b", SERVICE, null, null), "id-taken");
    }

    private static DepartmentState given(DepartmentEvent... events) {
        DepartmentState state = new DepartmentState.Unknown();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static List<DepartmentEvent> when(DepartmentState state, DescribeDepartment command) {
        return DepartmentDecider.decide(state, command);
    }

    private static void refused(DepartmentState state, DescribeDepartment command, String code) {
        assertThatThrownBy(() -> when(state, command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static DescribeDepartment describe(
            String site, Names names, @Nullable String manager, @Nullable String parent, String... extensions) {
        return new DescribeDepartment(
                new DepartmentId("dept-service"), site, names, manager, parent, List.of(extensions), NINE);
    }

    private static DepartmentAdded added() {
        return new DepartmentAdded(
                "dept-service", "site-a", SERVICE, "staff-luo", "dept-company", List.of("8000", "8300"), NINE);
    }
}
