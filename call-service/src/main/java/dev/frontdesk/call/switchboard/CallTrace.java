package dev.frontdesk.call.switchboard;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.frontdesk.call.call.CallCommand;
import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.HangUp;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.TransferOutcome;
import dev.frontdesk.call.switchboard.Noted.Kind;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the signals of one call come to. Whatever order they were told in, the card learns of nothing before it rang, and
 * of no transfer before it was answered. Same signals, same commands: no clock, no framework.
 */
final class CallTrace {

    private final CallId callId;
    private final List<Noted> signals;
    private final List<Due> due = new ArrayList<>();

    private CallTrace(CallId callId, List<Noted> signals) {
        this.callId = callId;
        this.signals = signals.stream()
                .sorted(comparing(Noted::at).thenComparing(Noted::kind).thenComparing(Noted::leg))
                .toList();
    }

    /** @param command null where the card need not know of the signal */
    record Due(Noted signal, @Nullable CallCommand command) {}

    /** What is to be told to the card now, in order. What has to wait for an earlier signal is not among it. */
    static List<Due> due(CallId callId, @Nullable String line, @Nullable Caller caller, List<Noted> signals) {
        var trace = new CallTrace(callId, signals);
        trace.arrived(line, caller);
        return List.copyOf(trace.due);
    }

    private void arrived(@Nullable String line, @Nullable Caller caller) {
        var rang = first(Kind.ARRIVED);
        if (rang.isEmpty()) {
            return;
        }
        if (signals.stream().noneMatch(signal -> signal.is(Kind.ARRIVED) && signal.taken())) {
            var at = earliest(rang.get(), first(Kind.ANSWERED));
            due.add(new Due(rang.get(), new RegisterInboundCall(callId, line, null, caller, null, null, at)));
        }
        first(Kind.ANSWERED).ifPresent(answered -> answered(rang.get(), answered));
        open(Kind.ARRIVED).filter(signal -> !signal.equals(rang.get())).forEach(this::notNews);
        open(Kind.ANSWERED).forEach(this::notNews);
        open(Kind.FREED).forEach(freed -> due.add(new Due(freed, new HangUp(callId, freed.at()))));
    }

    private void answered(Noted rang, Noted answered) {
        var at = answered.at().isBefore(rang.at()) && rang.taken() ? rang.at() : answered.at();
        if (signals.stream().noneMatch(signal -> signal.is(Kind.ANSWERED) && signal.taken())) {
            due.add(new Due(answered, new AnswerCall(callId, null, at)));
        }
        signals.stream()
                .filter(signal -> !signal.taken() && !signal.equals(rang))
                .flatMap(signal -> afterwards(signal, at).stream())
                .forEach(due::add);
    }

    /** It rings at the desk once more after it was answered there: the call comes back. */
    private Optional<Due> afterwards(Noted signal, Instant answeredAt) {
        if (signal.is(Kind.ARRIVED) && signal.at().isAfter(answeredAt)) {
            return Optional.of(new Due(signal, new ReturnCall(callId, signal.at())));
        }
        if (!signal.is(Kind.TRIED)) {
            return Optional.empty();
        }
        var at = signal.at().isBefore(answeredAt) ? answeredAt : signal.at();
        var extension = requireNonNull(signal.extension());
        var outcome = outcome(requireNonNull(signal.reached()));
        return Optional.of(new Due(signal, new CompleteTransfer(callId, extension, outcome, true, null, at)));
    }

    private void notNews(Noted signal) {
        if (due.stream().noneMatch(one -> one.signal().equals(signal))) {
            due.add(new Due(signal, null));
        }
    }

    private static TransferOutcome outcome(Reached reached) {
        return switch (reached) {
            case CONNECTED -> TransferOutcome.CONNECTED;
            case BUSY -> TransferOutcome.BUSY;
            case NO_ANSWER -> TransferOutcome.NO_ANSWER;
        };
    }

    private Optional<Noted> first(Kind kind) {
        return signals.stream().filter(signal -> signal.is(kind)).findFirst();
    }

    private Stream<Noted> open(Kind kind) {
        return signals.stream().filter(signal -> signal.is(kind) && !signal.taken());
    }

    private static Instant earliest(Noted rang, Optional<Noted> answered) {
        return answered.map(Noted::at).filter(at -> at.isBefore(rang.at())).orElse(rang.at());
    }
}
