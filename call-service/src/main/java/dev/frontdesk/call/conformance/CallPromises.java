package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Promised;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What callers were promised: to be called back (S9, S13, S18, S22), and that a message is passed on (S113, S114). */
@Component
class CallPromises implements Promised.All {

    static final List<Promised.Reader> ALL = List.of(
            new Promised.Reader("promise-", CallPromises::callBack),
            new Promised.Reader("message-", CallPromises::passedOn));

    @Override
    public List<Promised.Reader> readers() {
        return ALL;
    }

    private static List<Promised> callBack(Story promise) {
        return promise
                .first(CallbackPromised.class)
                .map(made -> Promised.of(
                        promise,
                        made.event().rule(),
                        made,
                        made.event().dueAt(),
                        promise.first(CallbackKept.class).map(it -> it),
                        promise.first(CallbackReleased.class).map(it -> it)))
                .stream()
                .toList();
    }

    private static List<Promised> passedOn(Story message) {
        return message
                .first(MessageTaken.class)
                .map(made -> Promised.of(
                        message,
                        "S114",
                        made,
                        made.event().relayDueAt(),
                        message.first(MessageReadBackConfirmed.class).map(it -> it),
                        Optional.empty()))
                .stream()
                .toList();
    }
}
