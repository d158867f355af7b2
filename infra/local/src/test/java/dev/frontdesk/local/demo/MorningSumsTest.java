package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sums of a morning are those of its events. */
class MorningSumsTest {

    @Test
    void s106_s9_calls_rings_outcomes_and_promises_are_counted_from_the_events() {
        var events = List.of(
                event("Call.CallReceived", "{}"),
                event("Call.CallAnswered", "{\"ringMillis\":5000}"),
                event("Call.CallReceived", "{}"),
                event("Call.CallAnswered", "{\"ringMillis\":5001}"),
                event("Call.OutwardAnswerGiven", "{\"form\":\"call-back\"}"),
                event("Call.OutwardAnswerGiven", "{\"form\":\"message\"}"),
                event("Call.CallEnded", "{\"disposition\":\"call-back-promised\"}"),
                event("CallbackPromise.CallbackPromised", "{}"),
                event("CallbackPromise.CallbackAttempted", "{}"),
                event("CallbackPromise.CallbackKept", "{}"),
                event("PhoneMessage.MessageTaken", "{}"),
                event("Complaint.ContactPromised", "{}"),
                event("Call.CallReceived", "{}"),
                event("Call.CallMissed", "{}"),
                event("MissedCall.MissedCallOpened", "{}"),
                event("MissedCall.MissedCallReturned", "{}"));

        assertThat(MorningSums.stored(events))
                .isEqualTo(Map.of(
                        "received", 3L,
                        "answered", 2L,
                        "answered-within-one-ring", 1L,
                        "all-busy", 1L,
                        "ended-call-back-promised", 1L,
                        "abandoned", 1L,
                        "promises", 4L,
                        "promises-kept", 2L));
    }

    private static Stored event(String name, String payload) {
        return new Stored("event", "aggregate", 0, name, JsonMapper.shared().readTree(payload));
    }
}
