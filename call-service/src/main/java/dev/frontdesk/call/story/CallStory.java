package dev.frontdesk.call.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A call as of a moment: only the events that count there, and what they come to. Never empty. */
public record CallStory(List<Recorded> events) {

    public CallStory {
        events = List.copyOf(events);
    }

    /** @param outcome connected, busy or no-answer */
    public record Transfer(String extension, String outcome, Instant at) {}

    /** @return empty when it had not reached the desk by then */
    public static Optional<CallStory> of(List<Recorded> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new CallStory(events));
    }

    public String site() {
        return events.getFirst().origin().site();
    }

    public CallReceived received() {
        return (CallReceived) events.getFirst().event();
    }

    public Optional<CallAnswered> answered() {
        return all(CallAnswered.class).findFirst();
    }

    /** In the order they were recorded. */
    public List<Transfer> transfers() {
        return all(CallEvent.class).flatMap(CallStory::transfer).toList();
    }

    public Optional<CallEnded> ended() {
        return all(CallEnded.class).findFirst();
    }

    public String state() {
        if (ended().isPresent()) {
            return "ended";
        }
        return answered().isPresent() ? "answered" : "ringing";
    }

    private static Stream<Transfer> transfer(CallEvent event) {
        return switch (event) {
            case TransferSucceeded tried -> Stream.of(new Transfer(tried.extension(), "connected", tried.occurredAt()));
            case LineFoundBusy tried -> Stream.of(new Transfer(tried.extension(), "busy", tried.occurredAt()));
            case TransferUnanswered tried ->
                Stream.of(new Transfer(tried.extension(), "no-answer", tried.occurredAt()));
            case CallReceived _, CallAnswered _, CallEnded _ -> Stream.empty();
        };
    }

    private <T extends CallEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
