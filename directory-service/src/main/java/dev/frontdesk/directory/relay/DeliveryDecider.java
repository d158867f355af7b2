package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayCommand.PutOffDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayCommand.RecordReminder;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import dev.frontdesk.directory.relay.RelayState.Confirmed;
import dev.frontdesk.directory.relay.RelayState.Settled;
import dev.frontdesk.directory.relay.RelayState.Withdrawn;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What became of bringing it: delivered, failed, put off, tried again, reminded. No clock, no chance, no framework. */
final class DeliveryDecider {

    /** The same again in ten seconds would be the same; whoever opens the page gets it there. */
    private static final String NO_CHANNEL = "no-channel";

    private DeliveryDecider() {}

    static List<RelayEvent> decide(RelayState state, RecordDelivery command) {
        return open(
                state,
                command,
                command.staffId(),
                (open, told) -> told.channels().contains(command.channel())
                        ? List.of()
                        : List.of(new RelayDelivered(
                                command.relayId().value(),
                                open.request().about(),
                                command.staffId(),
                                told.level().text(),
                                command.channel(),
                                command.at())));
    }

    /** A failure after another channel succeeded is of no interest any more. */
    static List<RelayEvent> decide(RelayState state, RecordDeliveryFailure command) {
        return open(
                state,
                command,
                command.staffId(),
                (open, told) -> !told.waits() || command.attempt() <= told.failures()
                        ? List.of()
                        : List.of(failed(open, command)));
    }

    static List<RelayEvent> decide(RelayState state, PutOffDelivery command) {
        return open(
                state,
                command,
                command.staffId(),
                (open, told) -> !told.waits() || command.until().equals(told.putOffUntil())
                        ? List.of()
                        : List.of(new RelayPutOff(
                                command.relayId().value(),
                                open.request().about(),
                                command.staffId(),
                                command.until(),
                                command.at())));
    }

    /** Once, and only what was brought before: what was not is still on its way. */
    static List<RelayEvent> decide(RelayState state, RecordReminder command) {
        return open(
                state,
                command,
                command.staffId(),
                (open, told) -> told.waits() || told.reminded()
                        ? List.of()
                        : List.of(new RelayReminded(
                                command.relayId().value(),
                                open.request().about(),
                                command.staffId(),
                                command.channel(),
                                command.at())));
    }

    /** What never failed is on its way already. */
    static List<RelayEvent> decide(RelayState state, RetryDelivery command) {
        if (state instanceof Confirmed || state instanceof Settled || state instanceof Withdrawn) {
            throw RelayRejection.closed(command.relayId());
        }
        return open(state, command, command.staffId(), (open, told) -> {
            if (!told.waits()) {
                throw RelayRejection.delivered(command.relayId());
            }
            return told.failures() == 0
                    ? List.of()
                    : List.of(new RelayDeliveryRetried(
                            command.relayId().value(), open.request().about(), command.staffId(), command.at()));
        });
    }

    private static List<RelayEvent> open(
            RelayState state,
            RelayCommand command,
            String staffId,
            BiFunction<OpenRelay, Told, List<RelayEvent>> rule) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Confirmed _, Settled _, Withdrawn _ -> List.of();
            case OpenRelay open ->
                rule.apply(open, open.told(staffId).orElseThrow(() -> RelayRejection.notTold(command.relayId())));
        };
    }

    private static RelayDeliveryFailed failed(OpenRelay open, RecordDeliveryFailure command) {
        return new RelayDeliveryFailed(
                command.relayId().value(),
                open.request().about(),
                command.staffId(),
                command.channel(),
                command.reason(),
                command.attempt(),
                retryAt(command),
                command.at());
    }

    private static @Nullable Instant retryAt(RecordDeliveryFailure command) {
        return command.reason().equals(NO_CHANNEL) ? null : BackOff.after(command.attempt(), command.at());
    }
}
