package dev.frontdesk.call.call;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A call as far as its events brought it. */
record GivenCall(List<CallEvent> events) {

    static final CallId CALL = new CallId("call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001");
    static final Instant RANG = Instant.parse("2026-11-23T00:58:00Z");
    static final Instant ANSWERED = Instant.parse("2026-11-23T00:58:02Z");
    static final Instant LATER = Instant.parse("2026-11-23T00:59:00Z");

    static final CallReceived RECEIVED = new CallReceived(CALL.value(), "8000", null, null, null, null, RANG);
    static final CallAnswered PICKED_UP = new CallAnswered(CALL.value(), 2000, "S106", ANSWERED);
    static final CallTaken BY_LIN = new CallTaken(CALL.value(), "lin", ANSWERED);

    static GivenCall nothing() {
        return new GivenCall(List.of());
    }

    static GivenCall ringing() {
        return nothing().then(RECEIVED);
    }

    static GivenCall answered() {
        return ringing().then(PICKED_UP);
    }

    static GivenCall answeredByLin() {
        return answered().then(BY_LIN);
    }

    GivenCall then(CallEvent... more) {
        var all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return new GivenCall(List.copyOf(all));
    }

    /** Carries out the command and goes on from there. */
    GivenCall after(CallCommand command) {
        return then(when(command).toArray(CallEvent[]::new));
    }

    List<CallEvent> when(CallCommand command) {
        return CallDecider.decide(state(), command);
    }

    void refuses(CallCommand command, String code) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }

    private CallState state() {
        CallState state = new CallState.NotReceived();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
