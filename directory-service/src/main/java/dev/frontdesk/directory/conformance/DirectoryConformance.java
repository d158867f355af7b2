package dev.frontdesk.directory.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.Sight;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything that this service can judge (S16, S59, S64, S89, S105, S121). */
@Component
class DirectoryConformance implements Check.All {

    /** Who went out and is written down nowhere a day later is not in the register. */
    static final Duration UNTIL_WRITTEN_DOWN = Duration.ofDays(1);

    private static final List<Check> ALL = List.of(
            Check.of(
                    "S59",
                    "exttable-",
                    "当天没有按时发布分机表",
                    "The day's extension table was not published in time",
                    DirectoryConformance::tableLate),
            Check.of(
                    "S16",
                    "roster-",
                    "值班空缺，到时仍无人",
                    "Nobody was on duty, and nobody was put there in time",
                    DirectoryConformance::nobodyOnDuty),
            Check.of(
                    "S64",
                    "outing-",
                    "外出未登记返回",
                    "Went out, and no return was ever registered",
                    DirectoryConformance::noReturn),
            Check.of(
                    "S89",
                    "disclosure-",
                    "未经他人批准向外披露领导联系方式",
                    "A leader's contact was told outside without somebody else's leave",
                    DirectoryConformance::leaderDisclosed),
            Check.of(
                    "S105",
                    "disclosure-",
                    "员工联系方式告诉了外人",
                    "A contact of staff was told to an outsider",
                    DirectoryConformance::staffDisclosed),
            Check.of(
                    "S121",
                    "relay-",
                    "时限内没有转告任何人",
                    "Nobody was told before the limit",
                    DirectoryConformance::nobodyTold));

    @Override
    public List<Check> checks() {
        return ALL;
    }

    /** Published after all, it was late all the same. */
    private static List<Breach> tableLate(Story table) {
        return table.all(ExtensionTableOverdue.class).stream()
                .filter(overdue -> !table.has(
                        ExtensionTablePublished.class,
                        issue -> issue.day().equals(overdue.event().day())
                                && !issue.occurredAt().isAfter(overdue.event().dueAt())))
                .map(overdue -> table.breach("S59", overdue.event().dueAt(), overdue))
                .toList();
    }

    private static List<Breach> nobodyOnDuty(Story roster) {
        return roster.all(DutyGapFound.class).stream()
                .filter(gap -> roster.past(gap.event().from()))
                .filter(gap -> !filled(roster, gap))
                .map(gap -> roster.breach("S16", gap.event().from(), gap))
                .toList();
    }

    /** By an override before it began, or by a later word that somebody was there after all. */
    private static boolean filled(Story roster, Told<DutyGapFound> gap) {
        var from = gap.event().from();
        var until = gap.event().until();
        return roster.has(
                        DutyOverridden.class,
                        it -> covers(it.from(), it.until(), from, until)
                                && !it.occurredAt().isAfter(from))
                || roster.has(DutyCorrected.class, it -> covers(it.from(), it.until(), from, until));
    }

    private static boolean covers(Instant from, Instant until, Instant gapFrom, Instant gapUntil) {
        return !from.isAfter(gapFrom) && !until.isBefore(gapUntil);
    }

    private static List<Breach> noReturn(Story outing) {
        Optional<Told<OutingRegistered>> left = outing.first(OutingRegistered.class);
        return outing
                .first(ReturnOverdue.class)
                .filter(_ -> !outing.has(ReturnRegistered.class))
                .filter(overdue -> outing.past(overdue.event().expectedBackAt(), UNTIL_WRITTEN_DOWN))
                .map(overdue -> outing.breach(
                        "S64",
                        overdue.event().expectedBackAt().plus(UNTIL_WRITTEN_DOWN),
                        left.isPresent() ? new Told<?>[] {left.get(), overdue} : new Told<?>[] {overdue}))
                .stream()
                .toList();
    }

    private static List<Breach> leaderDisclosed(Story disclosure) {
        return toldOutside(disclosure, "S89", true);
    }

    private static List<Breach> staffDisclosed(Story disclosure) {
        return toldOutside(disclosure, "S105", false);
    }

    /** With leave of nobody, or of the very clerk who told it. */
    private static List<Breach> toldOutside(Story disclosure, String rule, boolean restricted) {
        return disclosure.all(ContactRevealed.class).stream()
                .filter(told -> told.event().restricted() == restricted)
                .filter(told -> told.event().audience().equals(Sight.OUTSIDER))
                .filter(told -> told.event().approver() == null
                        || told.event().clerk().equals(told.event().approver()))
                .map(told -> disclosure.breach(rule, told.at(), told))
                .toList();
    }

    private static List<Breach> nobodyTold(Story relay) {
        return relay
                .first(RelayRequested.class)
                .filter(asked -> relay.past(asked.event().dueAt()))
                .filter(asked -> !relay.has(
                                RelayDelivered.class,
                                told -> !told.occurredAt().isAfter(asked.event().dueAt()))
                        && !relay.has(
                                RelayWithdrawn.class,
                                gone -> !gone.occurredAt().isAfter(asked.event().dueAt())))
                .map(asked -> relay.breach("S121", asked.event().dueAt(), asked))
                .stream()
                .toList();
    }
}
