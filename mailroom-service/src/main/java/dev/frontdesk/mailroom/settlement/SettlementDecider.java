package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ApproveSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordComparison;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordPayment;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RefuseSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ResolveDifferences;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementState.Approved;
import dev.frontdesk.mailroom.settlement.SettlementState.NotCompared;
import dev.frontdesk.mailroom.settlement.SettlementState.Paid;
import dev.frontdesk.mailroom.settlement.SettlementState.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every rule of a settlement. Same state, same command, same answer: no clock, no chance, no framework. */
final class SettlementDecider {

    private static final String RULE = "S132";

    private SettlementDecider() {}

    static List<SettlementEvent> decide(SettlementState state, SettlementCommand command) {
        return switch (state) {
            case NotCompared _ when command instanceof RecordComparison first -> Comparing.events(first, 1);
            case NotCompared _ -> throw SettlementRejection.notCompared(command.settlementId());
            case Prepared prepared ->
                switch (command) {
                    case RecordComparison again -> Comparing.again(prepared, again);
                    case ResolveDifferences resolve -> resolved(prepared, resolve);
                    case ApproveSettlement approve -> approved(prepared, approve);
                    case RefuseSettlement refuse -> refused(prepared, refuse);
                    case RecordPayment _ -> throw SettlementRejection.notApproved(command.settlementId());
                };
            case Approved(var approved) ->
                switch (command) {
                    case ApproveSettlement again when again.by().equals(approved.approvedBy()) -> List.of();
                    case RecordPayment payment -> paid(approved, payment);
                    default -> throw SettlementRejection.closed(command.settlementId());
                };
            case Paid(var _, var payment)
            when command instanceof RecordPayment again && same(payment, again) -> List.of();
            case Paid _ -> throw SettlementRejection.closed(command.settlementId());
        };
    }

    private static List<SettlementEvent> resolved(Prepared state, ResolveDifferences command) {
        var events = new ArrayList<SettlementEvent>();
        for (var id : command.differenceIds()) {
            var difference = state.differences().get(id);
            if (difference == null) {
                throw SettlementRejection.unknownDifference(id);
            }
            var resolution = command.resolution();
            if (!resolution.fits(difference)) {
                throw SettlementRejection.notFitting(difference, resolution);
            }
            if ((resolution == Resolution.CHARGE_PERSON) != (command.staffId() != null)) {
                throw SettlementRejection.personMissing(difference);
            }
            if (!isSame(state, difference, command)) {
                events.add(new DifferenceResolved(
                        command.settlementId().value(),
                        id,
                        difference.kind(),
                        resolution.code(),
                        difference.claimedCents(),
                        resolution.pays(difference),
                        command.staffId(),
                        command.note(),
                        command.by(),
                        RULE,
                        command.at()));
            }
        }
        return events;
    }

    private static boolean isSame(Prepared state, Difference difference, ResolveDifferences command) {
        if (state.isOpen(difference)) {
            return false;
        }
        var how = Objects.requireNonNull(state.resolved().get(difference.id())).how();
        return how.resolution().equals(command.resolution().code())
                && Objects.equals(how.staffId(), command.staffId())
                && command.note() == null;
    }

    /** S132. Not while anything is open, and not by anybody who had a hand in it. */
    private static List<SettlementEvent> approved(Prepared state, ApproveSettlement command) {
        var open = state.differences().values().stream().filter(state::isOpen).toList();
        if (!open.isEmpty()) {
            throw SettlementRejection.differencesOpen(command.settlementId(), open);
        }
        if (state.refused()) {
            throw SettlementRejection.refused(command.settlementId());
        }
        if (state.hands().contains(command.by())) {
            throw SettlementRejection.fourEyes(command.settlementId());
        }
        var newest = state.newest();
        return List.of(new SettlementApproved(
                command.settlementId().value(),
                newest.siteId(),
                newest.accountId(),
                newest.carrier(),
                newest.month(),
                evidence(state),
                command.by(),
                RULE,
                command.at()));
    }

    /** What is proved: every match, and every difference as it was resolved. */
    private static long evidence(Prepared state) {
        return state.differences().values().stream()
                .mapToLong(difference -> Objects.requireNonNull(state.resolved().get(difference.id()))
                        .how()
                        .paysCents())
                .reduce(state.newest().matchedCents(), Math::addExact);
    }

    private static List<SettlementEvent> refused(Prepared state, RefuseSettlement command) {
        return state.refused()
                ? List.of()
                : List.of(new SettlementRefused(
                        command.settlementId().value(), command.note(), command.by(), RULE, command.at()));
    }

    private static List<SettlementEvent> paid(SettlementApproved approved, RecordPayment command) {
        if (command.cents() != approved.cents()) {
            throw SettlementRejection.paymentDiffers(command.cents(), approved.cents());
        }
        return List.of(new PaymentRecorded(
                command.settlementId().value(),
                command.cents(),
                command.paidOn(),
                command.reference(),
                command.by(),
                RULE,
                command.at()));
    }

    private static boolean same(PaymentRecorded payment, RecordPayment again) {
        return payment.cents() == again.cents()
                && payment.paidOn().equals(again.paidOn())
                && payment.reference().equals(again.reference());
    }
}
