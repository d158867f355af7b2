package dev.frontdesk.call.switchboard;

import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.telephony.TelephoneSignal.OfCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signals of conversations that nobody knows yet. Most belong to calls that never come to the desk, so the newest are
 * held for a while and written nowhere; the others were told before the first ring, out of order.
 */
final class Strays {

    private static final int CALLS = 1000;
    private static final int SIGNALS = 20;

    private final Map<CallId, List<OfCall>> held = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CallId, List<OfCall>> eldest) {
            return size() > CALLS;
        }
    };

    synchronized void hold(CallId callId, OfCall signal) {
        var signals = held.computeIfAbsent(callId, _ -> new ArrayList<>());
        if (signals.size() < SIGNALS) {
            signals.add(signal);
        }
    }

    synchronized List<OfCall> release(CallId callId) {
        var signals = held.remove(callId);
        return signals == null ? List.of() : List.copyOf(signals);
    }
}
