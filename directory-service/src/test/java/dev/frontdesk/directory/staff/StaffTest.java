package dev.frontdesk.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffCommand.StaffLeaves;
import dev.frontdesk.directory.staff.StaffEvent.AssistantNamed;
import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.FurtherPostsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffLeft;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S59, S89, S114: who somebody is, and who stands in. */
class StaffTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final StaffId LIN = new StaffId("staff-lin");
    private static final Names NAMES = new Names("林小雨", "Lin Xiaoyu");
    private static final Names CLERK = new Names("文员", "Clerk");
    private static final Profile PROFILE = new Profile(
            NAMES, "dept-sales", CLERK, List.of(), List.of("8133", "8111"), "lin@a.example", "staff-chen", null, false);

    @Test
    void somebody_new_is_added() {
        assertThat(given().decide(PROFILE)).containsExactly(added());
    }

    @Test
    void the_same_description_again_changes_nothing() {
        assertThat(given(added()).decide(PROFILE)).isEmpty();
    }

    @Test
    void each_difference_is_an_event_of_its_own() {
        assertThat(given(added()).decide(PROFILE.renamed(new Names("林雨", "Lin Yu"))))
                .containsExactly(new StaffRenamed("staff-lin", new Names("林雨", "Lin Yu"), NINE));
        assertThat(given(added()).decide(PROFILE.moved("dept-it", CLERK)))
                .containsExactly(new StaffMoved("staff-lin", "dept-it", CLERK, NINE));
        assertThat(given(added()).decide(PROFILE.moved("dept-sales", new Names("经理", "Manager"))))
                .containsExactly(new StaffMoved("staff-lin", "dept-sales", new Names("经理", "Manager"), NINE));
        assertThat(given(added()).decide(PROFILE.reachableAt(List.of("8111", "8133"))))
                .containsExactly(new ExtensionsAssigned("staff-lin", List.of("8111", "8133"), NINE));
        assertThat(given(added()).decide(PROFILE.mailedAt(null)))
                .containsExactly(new MailAddressChanged("staff-lin", null, NINE));
        assertThat(given(added()).decide(PROFILE.disclosed(true)))
                .containsExactly(new DisclosureLevelSet("staff-lin", true, NINE));
    }

    @Test
    void s114_a_deputy_is_named_and_dismissed() {
        assertThat(given(added()).decide(PROFILE.deputisedBy("staff-wang")))
                .containsExactly(new DeputyNamed("staff-lin", "staff-wang", NINE));
        assertThat(given(added()).decide(PROFILE.deputisedBy(null)))
                .containsExactly(new DeputyNamed("staff-lin", null, NINE));
    }

    @Test
    void what_changed_is_remembered() {
        var moved = given(
                added(), new DeputyNamed("staff-lin", null, NINE), new DisclosureLevelSet("staff-lin", true, NINE));

        assertThat(moved.decide(PROFILE.deputisedBy(null).disclosed(true))).isEmpty();
        assertThat(moved.decide(PROFILE)).hasSize(2);
    }

    @Test
    void s114_nobody_stands_in_for_themself() {
        assertRefused(given(added()), "site-a", PROFILE.deputisedBy("staff-lin"), "deputy-of-oneself");
        assertRefused(given(), "site-a", PROFILE.deputisedBy("staff-lin"), "deputy-of-oneself");
    }

    @Test
    void another_site_cannot_take_the_id() {
        assertRefused(given(added()), "site-b", PROFILE, "id-taken");
    }

    @Test
    void somebody_may_hold_several_posts_and_have_an_assistant() {
        var cashier = List.of(new FurtherPost("dept-finance", new Names("出纳", "Cashier")));
        var whole = PROFILE.alsoHolding(cashier).assistedBy("staff-shen");

        assertThat(given().decide(whole))
                .containsExactly(
                        added(),
                        new FurtherPostsAssigned("staff-lin", cashier, NINE),
                        new AssistantNamed("staff-lin", "staff-shen", NINE));
        assertThat(given(added(), new FurtherPostsAssigned("staff-lin", cashier, NINE))
                        .decide(PROFILE))
                .containsExactly(new FurtherPostsAssigned("staff-lin", List.of(), NINE));
        assertRefused(given(added()), "site-a", PROFILE.assistedBy("staff-lin"), "assistant-of-oneself");
    }

    @Test
    void somebody_leaves_once_and_is_described_no_more() {
        var leaves = new StaffLeaves(LIN, NINE);
        var gone = given(added(), new StaffLeft("staff-lin", NINE));

        assertThat(StaffDecider.decide(given(added()).state(), leaves))
                .containsExactly(new StaffLeft("staff-lin", NINE));
        assertThat(StaffDecider.decide(gone.state(), leaves)).isEmpty();
        assertRefused(gone, "site-a", PROFILE, "staff-left");
        assertRefused(gone, "site-b", PROFILE, "id-taken");
        assertThatThrownBy(() -> StaffDecider.decide(given().state(), leaves))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("unknown-staff"));
        assertThat(gone.state())
                .isEqualTo(new StaffState.Left(
                        "site-a", PROFILE.reachableAt(List.of()).mailedAt(null)));
    }

    private record Given(StaffState state) {
        List<StaffEvent> decide(Profile profile) {
            return StaffDecider.decide(state, new DescribeStaff(LIN, "site-a", profile, NINE));
        }
    }

    private static Given given(StaffEvent... events) {
        StaffState state = new StaffState.Unknown();
        for (var event : events) {
            state = state.after(event);
        }
        return new Given(state);
    }

    private static void assertRefused(Given given, String site, Profile profile, String code) {
        assertThatThrownBy(() -> StaffDecider.decide(given.state(), new DescribeStaff(LIN, site, profile, NINE)))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static StaffAdded added() {
        return new StaffAdded(
                "staff-lin",
                "site-a",
                NAMES,
                "dept-sales",
                CLERK,
                List.of("8133", "8111"),
                "lin@a.example",
                "staff-chen",
                false,
                NINE);
    }
}
