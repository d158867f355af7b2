package dev.frontdesk.mailroom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ArchivePage;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ClosePage;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageArchived;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageClosed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A month of the register is closed when it is over and filed after that. */
class RegisterPageTest {

    private static final String PAGE = "dispatch-register-site-a-2026-11";
    private static final Instant DECEMBER = Instant.parse("2026-11-30T16:00:00Z");
    private static final RegisterPageState OPEN = new RegisterPageState.Open();
    private static final RegisterPageState CLOSED = new RegisterPageState.Closed("digest");
    private static final ArchivePage ARCHIVE = new ArchivePage(PAGE, "GM-1", DECEMBER);

    @Test
    void a_month_is_closed_from_the_first_moment_of_the_next_and_once() {
        assertThat(RegisterPageDecider.decide(OPEN, close(DECEMBER)))
                .containsExactly(new RegisterPageClosed(PAGE, "2026-11", 3, "digest", DECEMBER));
        assertThat(RegisterPageDecider.decide(CLOSED, close(DECEMBER))).isEmpty();
        refused("register-month-running", OPEN, close(DECEMBER.minusSeconds(1)));
    }

    @Test
    void what_is_closed_is_filed_under_one_number() {
        var archived = new RegisterPageArchived(PAGE, "GM-1", DECEMBER);

        assertThat(RegisterPageDecider.decide(CLOSED, ARCHIVE)).containsExactly(archived);
        assertThat(RegisterPageDecider.decide(CLOSED.after(archived), ARCHIVE)).isEmpty();
        refused("register-not-closed", OPEN, ARCHIVE);
        refused("register-archived", CLOSED.after(archived), new ArchivePage(PAGE, "GM-2", DECEMBER));
    }

    private static ClosePage close(Instant at) {
        return new ClosePage(PAGE, "2026-11", DECEMBER, 3, "digest", at);
    }

    private static void refused(String code, RegisterPageState state, RegisterPageCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> RegisterPageDecider.decide(state, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
