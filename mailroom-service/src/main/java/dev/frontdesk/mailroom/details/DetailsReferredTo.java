package dev.frontdesk.mailroom.details;

import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.Notice;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.privacy.ReferenceCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the event store itself which entries of the vault may not be swept. */
@Component
class DetailsReferredTo implements ReferenceCheck {

    private final History history;

    DetailsReferredTo(History history) {
        this.history = history;
    }

    /** Every reference of this service begins with the id of its aggregate and a slash. */
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
            case OutgoingItemRegistered registered -> of(registered.entry());
            case OutgoingItemCorrected corrected ->
                Stream.concat(of(corrected.entry()).stream(), refs(corrected.reason()).stream())
                        .toList();
            case OutgoingItemCancelled cancelled -> refs(cancelled.reason());
            case WaybillAttached attached -> refs(attached.stub());
            case WaybillAdded added -> refs(added.stub());
            case WaybillCorrected corrected -> refs(corrected.stub(), corrected.reason());
            case DifferenceResolved resolved ->
                Stream.ofNullable(resolved.note()).toList();
            case TracerOpened opened -> Stream.ofNullable(opened.note()).toList();
            case CarrierAnswered answered -> Stream.ofNullable(answered.note()).toList();
            case TracerClosed closed -> Stream.ofNullable(closed.note()).toList();
            case CorrespondenceLogged logged -> refs(logged.details());
            case SettlementRefused refused -> List.of(refused.note());
            case ItemReceivedByAgent received ->
                Stream.concat(refs(received.addressed()).stream(), of(received.notice()).stream())
                        .toList();
            case RecipientAssigned assigned -> of(assigned.notice());
            case ItemException raised -> refs(raised.note());
            case ItemDeliveredToRecipient delivered -> refs(delivered.signature());
            default -> List.of();
        };
    }

    private static List<String> of(RegisterEntry entry) {
        return refs(entry.addressee(), entry.contents());
    }

    private static List<String> of(@Nullable Notice notice) {
        return notice == null ? List.of() : refs(notice.details(), notice.code());
    }

    private static List<String> refs(@Nullable Kept... kept) {
        return Arrays.stream(kept).filter(Objects::nonNull).map(Kept::ref).toList();
    }
}
