package dev.frontdesk.visitor.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.reception.ReceptionPlanCommand.PublishReceptionPlan;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent.ReceptionPlanPublished;
import dev.frontdesk.visitor.reception.ReceptionRules.BadgeRange;
import dev.frontdesk.visitor.reception.ReceptionRules.Room;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S91, S94, S96. Rooms, badges and limits are the site's own. */
class ReceptionPlanTest {

    private static final Names NAMES = new Names("会客室一", "Meeting room 1");
    private static final Room ROOM = new Room("room-1", NAMES, "meeting-room", 6);
    private static final BadgeRange BADGES = new BadgeRange(1, 50, new Names("蓝色", "blue"));
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void a_plan_holds_until_another_one_is_published() {
        var published = new ReceptionPlanPublished("reception-plan-a", rules(List.of(ROOM), List.of(BADGES)), NOW);

        assertThat(decide(new ReceptionPlanState.Unpublished(), published.rules()))
                .containsExactly(published);
        assertThat(decide(new ReceptionPlanState.Unpublished().after(published), published.rules()))
                .isEmpty();
        assertThat(decide(new ReceptionPlanState.Unpublished().after(published), ReceptionRules.USUAL))
                .hasSize(1);
    }

    @Test
    void no_room_and_no_badge_stands_in_it_twice() {
        refused(rules(List.of(ROOM, ROOM), List.of()));
        refused(rules(List.of(), List.of(BADGES, new BadgeRange(50, 60, BADGES.colour()))));
        assertThat(decide(
                        new ReceptionPlanState.Unpublished(),
                        rules(List.of(), List.of(BADGES, new BadgeRange(51, 60, BADGES.colour())))))
                .hasSize(1);
    }

    @Test
    void a_site_has_the_badges_from_the_first_to_the_last() {
        var rules = rules(List.of(), List.of(BADGES));

        assertThat(rules.hasBadge(1)).isTrue();
        assertThat(rules.hasBadge(50)).isTrue();
        assertThat(rules.hasBadge(0)).isFalse();
        assertThat(rules.hasBadge(51)).isFalse();
    }

    private static ReceptionRules rules(List<Room> rooms, List<BadgeRange> badges) {
        return new ReceptionRules(1800, 3600, 900, 120, 300, 86400, rooms, badges, null);
    }

    private static List<ReceptionPlanEvent> decide(ReceptionPlanState state, ReceptionRules rules) {
        return ReceptionPlanDecider.decide(state, new PublishReceptionPlan(ReceptionPlanId.of("a"), rules, NOW));
    }

    private static void refused(ReceptionRules rules) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> decide(new ReceptionPlanState.Unpublished(), rules))
                .extracting(Rejection::code)
                .isEqualTo("reception-ambiguous");
    }
}
