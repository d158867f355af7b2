package dev.frontdesk.directory.relaywatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** S114, S121: who is told next. Lin works in sales, sales belongs to the company. */
class EscalationChainTest {

    private final Office office = new Office(
            Set.of("lin", "chen", "wang", "zhai"),
            Map.of("lin", "chen"),
            Map.of("lin", "sales"),
            Map.of("sales", "wang", "company", "zhai"),
            Map.of("sales", "company"));

    private record Office(
            Set<String> staff,
            Map<String, String> deputies,
            Map<String, String> departments,
            Map<String, String> managers,
            Map<String, String> parents)
            implements Chart {
        @Override
        public boolean knows(String staffId) {
            return staff.contains(staffId);
        }

        @Override
        public Optional<String> deputyOf(String staffId) {
            return Optional.ofNullable(deputies.get(staffId));
        }

        @Override
        public Optional<String> departmentOf(String staffId) {
            return Optional.ofNullable(departments.get(staffId));
        }

        @Override
        public Optional<String> managerOf(String departmentId) {
            return Optional.ofNullable(managers.get(departmentId));
        }

        @Override
        public Optional<String> parentOf(String departmentId) {
            return Optional.ofNullable(parents.get(departmentId));
        }
    }

    @Test
    void s114_first_the_deputy() {
        assertThat(EscalationChain.next("lin", Set.of("lin"), office)).contains(new Next("chen", Level.DEPUTY));
    }

    @Test
    void s114_then_the_departments_manager() {
        assertThat(EscalationChain.next("lin", Set.of("lin", "chen"), office))
                .contains(new Next("wang", Level.MANAGER));
    }

    @Test
    void s114_then_the_manager_above() {
        assertThat(EscalationChain.next("lin", Set.of("lin", "chen", "wang"), office))
                .contains(new Next("zhai", Level.MANAGER));
    }

    @Test
    void s114_then_nobody() {
        assertThat(EscalationChain.next("lin", Set.of("lin", "chen", "wang", "zhai"), office))
                .isEmpty();
    }

    @Test
    void s114_without_a_deputy_the_manager_comes_first() {
        assertThat(EscalationChain.next("lin", Set.of("lin"), without(Map.of(), office.managers())))
                .contains(new Next("wang", Level.MANAGER));
    }

    @Test
    void s114_a_deputy_who_is_also_the_manager_is_told_once() {
        var same = without(Map.of("lin", "wang"), office.managers());

        assertThat(EscalationChain.next("lin", Set.of("lin"), same)).contains(new Next("wang", Level.DEPUTY));
        assertThat(EscalationChain.next("lin", Set.of("lin", "wang"), same)).contains(new Next("zhai", Level.MANAGER));
    }

    @Test
    void s114_a_vacant_post_is_passed_over() {
        assertThat(EscalationChain.next(
                        "lin", Set.of("lin", "chen"), without(office.deputies(), Map.of("company", "zhai"))))
                .contains(new Next("zhai", Level.MANAGER));
    }

    @Test
    void s114_a_manager_whose_own_message_is_late_is_not_told_as_manager() {
        var ofWang = new Office(office.staff(), Map.of(), Map.of("wang", "sales"), office.managers(), office.parents());

        assertThat(EscalationChain.next("wang", Set.of("wang"), ofWang)).contains(new Next("zhai", Level.MANAGER));
    }

    @Test
    void s114_somebody_the_directory_does_not_know_is_passed_over() {
        var gone = new Office(
                Set.of("lin", "zhai"), office.deputies(), office.departments(), office.managers(), office.parents());

        assertThat(EscalationChain.next("lin", Set.of("lin"), gone)).contains(new Next("zhai", Level.MANAGER));
    }

    @Test
    void departments_in_a_circle_end_the_search() {
        var circle = new Office(
                Set.of("lin"),
                Map.of(),
                office.departments(),
                Map.of(),
                Map.of("sales", "company", "company", "sales"));

        assertThat(EscalationChain.next("lin", Set.of("lin"), circle)).isEmpty();
    }

    @Test
    void a_recipient_the_directory_does_not_know_leads_to_nobody() {
        assertThat(EscalationChain.next("stranger", Set.of("stranger"), office)).isEmpty();
    }

    @Test
    void s48_whom_the_service_that_asked_named_come_in_its_order_and_nobody_else() {
        var named = List.of(new NextInLine("chen", "deputy"), new NextInLine("zhai", "fallback"));

        assertThat(EscalationChain.named(named, Set.of("lin"), office)).contains(new Next("chen", Level.DEPUTY));
        assertThat(EscalationChain.named(named, Set.of("lin", "chen"), office))
                .contains(new Next("zhai", Level.FALLBACK));
        assertThat(EscalationChain.named(named, Set.of("lin", "chen", "zhai"), office))
                .isEmpty();
    }

    @Test
    void s48_a_named_one_who_has_left_is_passed_over() {
        var named = List.of(new NextInLine("gone", "deputy"), new NextInLine("wang", "fallback"));

        assertThat(EscalationChain.named(named, Set.of("lin"), office)).contains(new Next("wang", Level.FALLBACK));
    }

    private Office without(Map<String, String> deputies, Map<String, String> managers) {
        return new Office(office.staff(), deputies, office.departments(), managers, office.parents());
    }
}
