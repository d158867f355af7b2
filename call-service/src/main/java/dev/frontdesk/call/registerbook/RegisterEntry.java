package dev.frontdesk.call.registerbook;

import static dev.frontdesk.axon.register.Written.write;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Written;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * S119. One entry of the call register: who called, when, what about, for whom, and what was done. What was corrected
 * stands struck through beside what holds now, as in the paper book; nothing is replaced.
 *
 * @param callers where the vault keeps who called; the last one holds
 * @param kinds 来电意图, what the caller wanted; the last one holds
 * @param contents 内容, the words left behind; within one message the last one holds
 * @param putThroughTo extensions that took the call
 * @param messages for whom, and when it was passed on and repeated right
 */
public record RegisterEntry(
        String entryId,
        Instant at,
        @Nullable String line,
        @Nullable Instant answeredAt,
        @Nullable String clerk,
        List<Written> callers,
        List<Written> kinds,
        List<Written> contents,
        List<String> putThroughTo,
        List<PassedOn> messages,
        List<String> callBackBy,
        @Nullable String disposition) {

    /** @param confirmedAt S116. When it was first repeated right */
    public record PassedOn(
            String messageId,
            String recipientId,
            Instant takenAt,
            @Nullable Instant relayedAt,
            @Nullable Instant confirmedAt) {}

    /** @param events of the call and of what was left in it; at least one */
    static RegisterEntry of(String entryId, Instant at, List<Recorded> events) {
        var callers = new ArrayList<Written>();
        var kinds = new ArrayList<Written>();
        for (var one : events) {
            switch (one.event()) {
                case CallReceived received -> {
                    write(callers, received.detailsRef(), received.digest(), one, null);
                    write(kinds, received.kind(), null, one, null);
                }
                case CallerScreened screened -> write(callers, screened.detailsRef(), screened.digest(), one, null);
                case CallClassified classified -> write(kinds, classified.kind(), null, one, null);
                default -> {}
            }
        }
        return new RegisterEntry(
                entryId,
                at,
                first(events, CallReceived.class)
                        .flatMap(received -> Stream.ofNullable(received.line()))
                        .findFirst()
                        .orElse(null),
                first(events, CallAnswered.class)
                        .map(CallAnswered::occurredAt)
                        .findFirst()
                        .orElse(null),
                first(events, CallTaken.class).map(CallTaken::clerk).findFirst().orElse(null),
                List.copyOf(callers),
                List.copyOf(kinds),
                contents(events),
                first(events, TransferSucceeded.class)
                        .map(TransferSucceeded::extension)
                        .toList(),
                messages(events),
                first(events, CallbackPromised.class)
                        .map(CallbackPromised::ownerId)
                        .toList(),
                first(events, CallEnded.class)
                        .map(CallEnded::disposition)
                        .findFirst()
                        .orElse(null));
    }

    private static List<Written> contents(List<Recorded> events) {
        var contents = new ArrayList<Written>();
        for (var message :
                first(events, MessageTaken.class).map(MessageTaken::messageId).toList()) {
            var words = new ArrayList<Written>();
            for (var one : events) {
                switch (one.event()) {
                    case MessageTaken taken
                    when taken.messageId().equals(message) ->
                        write(words, taken.detailsRef(), taken.digest(), one, null);
                    case MessageCorrected better
                    when better.messageId().equals(message) ->
                        write(words, better.detailsRef(), better.digest(), one, better.reasonRef());
                    default -> {}
                }
            }
            contents.addAll(words);
        }
        return List.copyOf(contents);
    }

    private static List<PassedOn> messages(List<Recorded> events) {
        return first(events, MessageTaken.class)
                .map(taken -> new PassedOn(
                        taken.messageId(),
                        taken.recipientId(),
                        taken.occurredAt(),
                        first(events, MessageRelayed.class)
                                .filter(relayed -> relayed.messageId().equals(taken.messageId()))
                                .map(MessageRelayed::occurredAt)
                                .min(Instant::compareTo)
                                .orElse(null),
                        first(events, MessageReadBackConfirmed.class)
                                .filter(confirmed -> confirmed.messageId().equals(taken.messageId()))
                                .map(MessageReadBackConfirmed::occurredAt)
                                .min(Instant::compareTo)
                                .orElse(null)))
                .toList();
    }

    private static <T extends DomainEvent> Stream<T> first(List<Recorded> events, Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    /** References to everything of outsiders that the entry shows. */
    public Stream<String> refs() {
        return Stream.of(callers, contents)
                .flatMap(List::stream)
                .flatMap(written -> Stream.of(written.value(), written.reasonRef()))
                .filter(ref -> ref != null);
    }
}
