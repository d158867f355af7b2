package dev.frontdesk.call.routing;

import dev.frontdesk.call.routing.Advice.Gap;
import dev.frontdesk.call.routing.Advice.Standing;
import dev.frontdesk.kernel.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a chain with people and extensions; an extension has its turn once. */
final class Turns {

    private static final Names NOBODY = new Names("不知道是谁", "Nobody is known for this turn");
    private static final Names NO_MANAGER = new Names("不知道部门经理是谁", "The department manager is not known");
    private static final Names NO_EXTENSION = new Names("没有分机", "This person has no extension");
    private static final Names NO_SUBJECT = new Names("该事由没有归口", "Nobody answers for this subject");

    private final Situation situation;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Turns(Situation situation) {
        this.situation = situation;
    }

    /** @param person null where the extension is a post's or a hotline's */
    record Turn(
            FallbackRole role,
            @Nullable Person person,
            @Nullable Names post,
            String extension,
            Names why,
            String rule) {

        @Nullable
        String staffId() {
            return person == null ? null : person.staffId();
        }

        Advice.Step step(LineNow line, Standing standing) {
            var names = person == null ? null : person.names();
            return new Advice.Step(role, staffId(), names, post, extension, line, standing, why, rule);
        }
    }

    static Turns of(List<Plan.Step> steps, Situation situation) {
        var turns = new Turns(situation);
        steps.forEach(turns::add);
        return turns;
    }

    List<Turn> turns() {
        return turns;
    }

    List<Gap> gaps() {
        return gaps;
    }

    private void add(Plan.Step step) {
        var role = role(step.role());
        switch (role) {
            case ASKED_FOR, OWNER, DUTY_PERSON -> person(step, role, situation.person(role), NOBODY);
            case DEPARTMENT_MANAGER -> person(step, role, manager(step), NO_MANAGER);
            case RESPONSIBLE -> responsible(step);
            case HOTLINE -> hotline(step);
        }
    }

    private @Nullable Person manager(Plan.Step step) {
        return step.of() == null ? null : situation.managers().get(role(step.of()));
    }

    private void person(Plan.Step step, FallbackRole role, @Nullable Person person, Names missing) {
        if (person == null || person.extensions().isEmpty()) {
            gaps.add(new Gap(role, person == null ? missing : NO_EXTENSION, step.rule()));
            return;
        }
        person.extensions().forEach(one -> add(new Turn(role, person, null, one, step.why(), step.rule())));
    }

    /** S26 to S28. The rule is that of the responsibility, which says more than the step's. */
    private void responsible(Plan.Step step) {
        var subject = situation.subject();
        if (subject == null) {
            gaps.add(new Gap(FallbackRole.RESPONSIBLE, NO_SUBJECT, step.rule()));
            return;
        }
        subject.extensions()
                .forEach(one ->
                        add(new Turn(FallbackRole.RESPONSIBLE, null, subject.post(), one, step.why(), subject.rule())));
    }

    private void add(Turn turn) {
        if (taken.add(turn.extension())) {
            turns.add(turn);
        }
    }

    private void hotline(Plan.Step step) {
        var extension = Objects.requireNonNull(step.extension());
        add(new Turn(FallbackRole.HOTLINE, null, step.post(), extension, step.why(), step.rule()));
    }

    private static FallbackRole role(String word) {
        return Word.find(FallbackRole.class, word).orElseThrow();
    }
}
