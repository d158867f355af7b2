package dev.frontdesk.call.switchboard;

import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.CardInMemory;
import dev.frontdesk.call.switchboard.SignalLog.Link;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.OfCall;
import dev.frontdesk.kernel.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the switchboard makes of signals, by the same rules, without database and vault: for very many of them. */
public final class SwitchboardInMemory {

    private final String site;
    private final Map<CallId, Conversation> conversations = new LinkedHashMap<>();
    private final Strays strays = new Strays();

    public SwitchboardInMemory(String site) {
        this.site = site;
    }

    private static final class Conversation {

        private @Nullable String line;
        private final Map<String, Noted> signals = new LinkedHashMap<>();
        private final CardInMemory card = new CardInMemory();
    }

    public void take(OfCall signal) {
        var callId = Switchboard.callId(new Link(site, "pbx", signal.link()));
        if (signal instanceof CallArrived || signal instanceof CallAnswered || conversations.containsKey(callId)) {
            var conversation = conversations.computeIfAbsent(callId, _ -> new Conversation());
            if (signal instanceof CallArrived arrived && conversation.line == null) {
                conversation.line = arrived.line();
            }
            settle(callId, conversation, signal);
            strays.release(callId).forEach(stray -> settle(callId, conversation, stray));
        } else {
            strays.hold(callId, signal);
        }
    }

    private static void settle(CallId callId, Conversation conversation, OfCall signal) {
        var noted = Noted.of(signal);
        if (conversation.signals.putIfAbsent(key(noted), noted) != null) {
            return;
        }
        var signals = List.copyOf(conversation.signals.values());
        for (var due : CallTrace.due(callId, conversation.line, null, signals)) {
            if (due.command() != null) {
                try {
                    conversation.card.handle(due.command());
                } catch (Rejection tooLate) {
                    // As on the real one: what the card refuses came too late to matter.
                }
            }
            conversation.signals.compute(key(due.signal()), (_, one) -> taken(one == null ? due.signal() : one));
        }
    }

    private static String key(Noted signal) {
        return signal.kind() + " " + signal.leg();
    }

    private static Noted taken(Noted one) {
        return new Noted(one.kind(), one.leg(), one.extension(), one.reached(), one.at(), true);
    }

    /** By call. */
    public Map<String, List<CallEvent>> events() {
        return conversations.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(), one -> one.getValue().card.events()));
    }
}
