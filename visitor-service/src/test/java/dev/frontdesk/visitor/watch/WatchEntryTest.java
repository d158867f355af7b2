package dev.frontdesk.visitor.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AddWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AppealWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.DecideAppeal;
import dev.frontdesk.visitor.watch.WatchEntryCommand.Details;
import dev.frontdesk.visitor.watch.WatchEntryCommand.ExtendWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.LiftWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryEvent.AppealDecided;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAdded;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAppealed;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryExtended;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryLifted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 关注名单. An entry has a reason, an author and an end, and can be appealed against. */
class WatchEntryTest {

    private static final WatchId ID = new WatchId("watch-0198f0a2-a000-7d52-8a10-5c0e3b2d0001");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant END = Instant.parse("2027-05-23T01:00:00Z");
    private static final Details WHO = new Details(ID + "/1", "person-1", "digest-1");
    private static final Details WORDS = new Details(ID + "/appeal-0", "person-1", "digest-2");
    private static final WatchEntryAdded ADDED =
            new WatchEntryAdded(ID.value(), "attention", WHO.ref(), "person-1", "digest-1", "reception", END, NOW);
    private static final WatchEntryAppealed APPEALED =
            new WatchEntryAppealed(ID.value(), WORDS.ref(), "person-1", "digest-2", NOW);
    private static final AppealDecided DISMISSED = new AppealDecided(ID.value(), false, "supervisor", NOW);
    private static final AppealDecided UPHELD = new AppealDecided(ID.value(), true, "supervisor", NOW);
    private static final WatchEntryLifted LIFTED = new WatchEntryLifted(ID.value(), "appeal-upheld", NOW);

    @Test
    void an_entry_has_an_author_and_an_end() {
        assertThat(when(List.of(), add(WatchKind.ATTENTION, END))).containsExactly(ADDED);
        assertThat(when(List.of(ADDED), add(WatchKind.ATTENTION, END.plusSeconds(1))))
                .isEmpty();
        refused("id-taken", List.of(ADDED), add(WatchKind.BANNED, END));
        assertThat(when(List.of(), add(WatchKind.ATTENTION, NOW))).hasSize(1);
        refused("watch-expiry-in-past", List.of(), add(WatchKind.ATTENTION, NOW.minusMillis(1)));
    }

    @Test
    void its_end_can_be_moved_but_not_into_the_past() {
        assertThat(when(List.of(ADDED), new ExtendWatchEntry(ID, END.plusSeconds(1), NOW)))
                .containsExactly(new WatchEntryExtended(ID.value(), END.plusSeconds(1), NOW));
        assertThat(when(List.of(ADDED), new ExtendWatchEntry(ID, END, NOW))).isEmpty();
        refused("watch-expiry-in-past", List.of(ADDED), new ExtendWatchEntry(ID, NOW.minusMillis(1), NOW));
        refused("watch-lifted", List.of(ADDED, LIFTED), new ExtendWatchEntry(ID, END, NOW));
    }

    @Test
    void an_appeal_is_decided_by_somebody_else_than_the_author() {
        assertThat(when(List.of(ADDED), new AppealWatchEntry(ID, WORDS, NOW))).containsExactly(APPEALED);
        assertThat(when(List.of(ADDED, APPEALED), new AppealWatchEntry(ID, WORDS, NOW)))
                .isEmpty();
        refused("appeal-open", List.of(ADDED, APPEALED), new AppealWatchEntry(ID, WHO, NOW));
        refused("appeal-own-entry", List.of(ADDED, APPEALED), new DecideAppeal(ID, true, "reception", NOW));
        refused("appeal-missing", List.of(ADDED), new DecideAppeal(ID, true, "supervisor", NOW));
        assertThat(when(List.of(ADDED, APPEALED), new DecideAppeal(ID, false, "supervisor", NOW)))
                .containsExactly(DISMISSED);
        assertThat(when(List.of(ADDED, APPEALED, DISMISSED), new DecideAppeal(ID, false, "supervisor", NOW)))
                .isEmpty();
    }

    @Test
    void an_appeal_that_is_upheld_lifts_the_entry() {
        assertThat(when(List.of(ADDED, APPEALED), new DecideAppeal(ID, true, "supervisor", NOW)))
                .containsExactly(UPHELD, LIFTED);
        assertThat(when(List.of(ADDED, APPEALED, UPHELD, LIFTED), new DecideAppeal(ID, true, "supervisor", NOW)))
                .isEmpty();
        refused("watch-lifted", List.of(ADDED, UPHELD, LIFTED), new DecideAppeal(ID, false, "supervisor", NOW));
    }

    @Test
    void it_is_lifted_with_a_reason_and_once() {
        var lift = new LiftWatchEntry(ID, LiftReason.NO_LONGER_NEEDED, NOW);
        var lifted = new WatchEntryLifted(ID.value(), "no-longer-needed", NOW);

        assertThat(when(List.of(ADDED), lift)).containsExactly(lifted);
        assertThat(when(List.of(ADDED, lifted), lift)).isEmpty();
        assertThat(when(List.of(ADDED, lifted), add(WatchKind.ATTENTION, END))).isEmpty();
        refused("watch-lifted", List.of(ADDED, LIFTED), lift);
        refused("watch-unknown", List.of(), lift);
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(LIFTED)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(ADDED, LIFTED, LIFTED)));
    }

    private static AddWatchEntry add(WatchKind kind, Instant end) {
        return new AddWatchEntry(ID, kind, WHO, "reception", end, NOW);
    }

    private static List<WatchEntryEvent> when(List<? extends WatchEntryEvent> given, WatchEntryCommand command) {
        return WatchEntryDecider.decide(after(given), command);
    }

    private static WatchEntryState after(List<? extends WatchEntryEvent> given) {
        WatchEntryState state = new WatchEntryState.NotAdded();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(String code, List<? extends WatchEntryEvent> given, WatchEntryCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
