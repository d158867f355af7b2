package dev.frontdesk.directory.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.department.DepartmentTreeCommand.PlaceDepartment;
import dev.frontdesk.directory.department.DepartmentTreeEvent.DepartmentPlaced;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S8, S12. Whoever goes up from a department comes to an end. */
class DepartmentTreeTest {

    private static final String TREE = "dept-tree-site-a";
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void a_department_is_placed_once() {
        assertThat(given().decide(place("dept-b", "dept-a"))).containsExactly(placed("dept-b", "dept-a"));
        assertThat(given(placed("dept-b", "dept-a")).decide(place("dept-b", "dept-a")))
                .isEmpty();
        assertThat(given().decide(place("dept-a", null))).isEmpty();
        assertThat(given(placed("dept-b", "dept-a")).decide(place("dept-b", null)))
                .containsExactly(placed("dept-b", null));
    }

    @Test
    void the_second_of_two_moves_that_would_close_a_circle_is_refused() {
        refused(given(placed("dept-b", "dept-a")), place("dept-a", "dept-b"));
        refused(given(placed("dept-b", "dept-a"), placed("dept-c", "dept-b")), place("dept-a", "dept-c"));
        assertThat(given(placed("dept-b", "dept-a"), placed("dept-b", null)).decide(place("dept-a", "dept-b")))
                .hasSize(1);
    }

    private static void refused(DepartmentTreeState state, PlaceDepartment command) {
        assertThatThrownBy(() -> state.decide(command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("department-circle"));
    }

    private static DepartmentTreeState given(DepartmentPlaced... events) {
        var state = DepartmentTreeState.EMPTY;
        for (var event : List.of(events)) {
            state = state.after(event);
        }
        return state;
    }

    private static PlaceDepartment place(String department, @Nullable String parent) {
        return new PlaceDepartment(TREE, department, parent, NINE);
    }

    private static DepartmentPlaced placed(String department, @Nullable String parent) {
        return new DepartmentPlaced(TREE, department, parent, NINE);
    }
}
