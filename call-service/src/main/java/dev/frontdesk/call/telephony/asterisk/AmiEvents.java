package dev.frontdesk.call.telephony.asterisk;

import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallPlaced;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.DialEvent;
import org.asteriskjava.manager.event.ExtensionStatusEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jspecify.annotations.Nullable;

/** What the events of AMI mean to the desk. All legs of one conversation carry the id of its first channel. */
final class AmiEvents {

    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");
    /** {@code PJSIP/8211-0000002a}, {@code Local/8211@from-queue-00000001;1}. */
    private static final Pattern CHANNEL = Pattern.compile("[^/]+/([0-9]{3,5})[-@].*");

    private static final Pattern OUTSIDE = Pattern.compile("\\+?[0-9]{6,20}");

    private final Set<String> desk;
    private final Channels channels;

    AmiEvents(List<String> desk, Channels channels) {
        this.desk = Set.copyOf(desk);
        this.channels = channels;
    }

    List<TelephoneSignal> of(ManagerEvent event) {
        var at = at(event);
        return switch (event) {
            case ExtensionStatusEvent status -> line(status, at).stream().toList();
            case DialBeginEvent begin ->
                rings(begin, at).or(() -> placed(begin, at)).stream().toList();
            case DialEndEvent end -> dialled(end, at).stream().toList();
            case AttendedTransferEvent transfer ->
                handedOver(transfer, at).stream().toList();
            case HangupEvent hangup -> gone(hangup, at).stream().toList();
            default -> List.of();
        };
    }

    private static Optional<TelephoneSignal> line(ExtensionStatusEvent event, Instant at) {
        var extension = event.getExten();
        var status = event.getStatus();
        return extension == null
                        || status == null
                        || !EXTENSION.matcher(extension).matches()
                ? Optional.empty()
                : Optional.of(new LineSeen(extension, LineStates.of(status), at));
    }

    private Optional<TelephoneSignal> rings(DialBeginEvent event, Instant at) {
        var link = event.getLinkedId();
        var extension = dialled(event);
        if (link == null || extension == null || !desk.contains(extension)) {
            return Optional.empty();
        }
        channels.rings(link, event.getChannel(), event.getDestChannel(), extension);
        var number = known(event.getCallerIdNum());
        var name = known(event.getCallerIdName());
        return Optional.of(new CallArrived(link, leg(event), extension, number, name, at));
    }

    /** Of a consultation an answer says only that the desk and the other one speak; the hand-over is told by itself. */
    private Optional<TelephoneSignal> dialled(DialEndEvent event, Instant at) {
        var link = event.getLinkedId();
        var extension = dialled(event);
        var status = event.getDialStatus();
        if (link == null || status == null) {
            return Optional.empty();
        }
        if (channels.isPlaced(link)) {
            return status.equals(DialEvent.DIALSTATUS_ANSWER)
                    ? Optional.of(new PlacedCallAnswered(link, at))
                    : Optional.empty();
        }
        if (extension == null) {
            return Optional.empty();
        }
        if (desk.contains(extension)) {
            return status.equals(DialEvent.DIALSTATUS_ANSWER)
                    ? Optional.of(new CallAnswered(link, leg(event), at))
                    : Optional.empty();
        }
        if (status.equals(DialEvent.DIALSTATUS_ANSWER) && channels.isConsulting(link, extension)) {
            return Optional.empty();
        }
        return reached(status).map(reached -> new CallTried(link, leg(event), extension, reached, at));
    }

    private Optional<TelephoneSignal> handedOver(AttendedTransferEvent event, Instant at) {
        var link = event.getTransfereeLinkedId() == null
                ? event.getOrigTransfererLinkedId()
                : event.getTransfereeLinkedId();
        if (link == null || !"Success".equals(event.getResult())) {
            return Optional.empty();
        }
        return channels.consulted(link)
                .map(extension -> new CallTried(link, "consult-" + at, extension, Reached.CONNECTED, at));
    }

    /** S9, S112. An own telephone dials a number outside: the conversation begins with its channel. */
    private Optional<TelephoneSignal> placed(DialBeginEvent event, Instant at) {
        var link = event.getLinkedId();
        var extension = own(event.getChannel());
        var number = event.getExten();
        if (link == null
                || !link.equals(event.getUniqueId())
                || extension == null
                || number == null
                || dialled(event) != null
                || !OUTSIDE.matcher(number).matches()) {
            return Optional.empty();
        }
        channels.placed(link);
        return Optional.of(new CallPlaced(link, extension, number, at));
    }

    /** The first channel of a conversation is the caller's; when it goes, the caller is gone. */
    private Optional<TelephoneSignal> gone(HangupEvent event, Instant at) {
        var link = event.getLinkedId();
        if (link == null || !link.equals(event.getUniqueId())) {
            return Optional.empty();
        }
        var placed = channels.isPlaced(link);
        channels.gone(link);
        return Optional.of(placed ? new PlacedCallFreed(link, at) : new CallFreed(link, at));
    }

    private static Optional<Reached> reached(String status) {
        return switch (status) {
            case DialEvent.DIALSTATUS_ANSWER -> Optional.of(Reached.CONNECTED);
            case DialEvent.DIALSTATUS_BUSY -> Optional.of(Reached.BUSY);
            case DialEvent.DIALSTATUS_NOANSWER, DialEvent.DIALSTATUS_CHANUNAVAIL, DialEvent.DIALSTATUS_CONGESTION ->
                Optional.of(Reached.NO_ANSWER);
            default -> Optional.empty();
        };
    }

    private static @Nullable String dialled(DialEvent event) {
        return own(event.getDestChannel());
    }

    private static @Nullable String own(@Nullable String channel) {
        if (channel == null) {
            return null;
        }
        var matcher = CHANNEL.matcher(channel);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static String leg(DialEvent event) {
        return event.getDestUniqueId() == null ? event.getDestChannel() : event.getDestUniqueId();
    }

    private static @Nullable String known(@Nullable String shown) {
        return shown == null || shown.isBlank() || shown.equals("<unknown>") || shown.equals("anonymous")
                ? null
                : shown;
    }

    /** Without {@code timestampevents} Asterisk does not say when, and the moment it was heard has to do. */
    private static Instant at(ManagerEvent event) {
        var timestamp = event.getTimestamp();
        return timestamp == null
                ? event.getDateReceived().toInstant()
                : Instant.ofEpochMilli(Math.round(timestamp * 1000));
    }
}
