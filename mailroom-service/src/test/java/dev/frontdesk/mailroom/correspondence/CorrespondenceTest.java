package dev.frontdesk.mailroom.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.ArchiveCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.HandleCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.LogCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.correspondence.CorrespondenceState.NotLogged;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S71. E-mail and fax: sent and received, dealt with, archived. */
class CorrespondenceTest {

    private static final CorrespondenceId ID = CorrespondenceId.of("site-a", 2026, 17);
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Kept DETAILS = new Kept(ID + "/1", "person-1", "digest");
    private static final CorrespondenceLogged LOGGED =
            new CorrespondenceLogged(ID.value(), "site-a", 2026, 17, "in", "fax", DETAILS, "S71", TEN);
    private static final CorrespondenceHandled HANDLED = new CorrespondenceHandled(ID.value(), "staff-lin", "S71", TEN);
    private static final CorrespondenceArchived ARCHIVED =
            new CorrespondenceArchived(ID.value(), "2026-W-017", "S71", TEN);
    private static final LogCorrespondence LOG =
            new LogCorrespondence(ID, "site-a", 2026, 17, "in", "fax", DETAILS, TEN);

    @Test
    void s71_a_fax_is_logged_handled_and_archived_under_a_number() {
        assertThat(decide(LOG)).containsExactly(LOGGED);
        assertThat(decide(handle("staff-lin"), LOGGED)).containsExactly(HANDLED);
        assertThat(decide(archive("2026-W-017"), LOGGED, HANDLED)).containsExactly(ARCHIVED);
    }

    @Test
    void s71_a_number_is_given_once() {
        refused("try-again", LOG, LOGGED);
    }

    @Test
    void s71_nothing_goes_to_the_archive_that_nobody_dealt_with() {
        refused("correspondence-not-handled", archive("2026-W-017"), LOGGED);
        refused("correspondence-not-logged", archive("2026-W-017"));
        refused("correspondence-not-logged", handle("staff-lin"));
    }

    @Test
    void the_same_again_changes_nothing_and_the_archive_is_final() {
        assertThat(decide(handle("staff-lin"), LOGGED, HANDLED)).isEmpty();
        assertThat(decide(handle("staff-wang"), LOGGED, HANDLED)).hasSize(1);
        assertThat(decide(archive("2026-W-017"), LOGGED, HANDLED, ARCHIVED)).isEmpty();
        refused("correspondence-archived", archive("2026-W-018"), LOGGED, HANDLED, ARCHIVED);
        refused("correspondence-archived", handle("staff-wang"), LOGGED, HANDLED, ARCHIVED);
    }

    private static HandleCorrespondence handle(String staffId) {
        return new HandleCorrespondence(ID, staffId, TEN);
    }

    private static ArchiveCorrespondence archive(String number) {
        return new ArchiveCorrespondence(ID, number, TEN);
    }

    private static List<CorrespondenceEvent> decide(CorrespondenceCommand command, CorrespondenceEvent... before) {
        CorrespondenceState state = new NotLogged();
        for (var event : before) {
            state = state.after(event);
        }
        return CorrespondenceDecider.decide(state, command);
    }

    private static void refused(String code, CorrespondenceCommand command, CorrespondenceEvent... before) {
        assertThatThrownBy(() -> decide(command, before))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
