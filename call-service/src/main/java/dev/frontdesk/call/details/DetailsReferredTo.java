package dev.frontdesk.call.details;

import dev.frontdesk.axon.History;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.privacy.ReferenceCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the event store itself which entries of the vault may not be swept. */
@Component
class DetailsReferredTo implements ReferenceCheck {

    private final History history;

    DetailsReferredTo(History history) {
        this.history = history;
    }

    /** Every reference of this service begins with the id of its call or message and a slash. */
    @Override
    public Set<String> referred(Set<String> refs) {
        return refs.stream()
                .map(ref -> ref.substring(0, Math.max(0, ref.indexOf('/'))))
                .distinct()
                .flatMap(id -> history.of(id).stream())
                .flatMap(recorded -> in(recorded.event()).stream())
                .filter(refs::contains)
                .collect(Collectors.toSet());
    }

    static List<String> in(DomainEvent event) {
        return switch (event) {
            case MessageTaken taken -> List.of(taken.detailsRef());
            case MessageCorrected corrected -> List.of(corrected.detailsRef(), corrected.reasonRef());
            case CallReceived received ->
                Stream.ofNullable(received.detailsRef()).toList();
            case CallbackPromised promised -> List.of(promised.detailsRef());
            case MissedCallOpened missed -> List.of(missed.detailsRef());
            case ComplaintEvent.EscalationRequested late -> List.of(late.detailsRef());
            case ContactPromised promised -> List.of(promised.detailsRef());
            case CallerScreened screened -> List.of(screened.detailsRef());
            default -> List.of();
        };
    }
}
