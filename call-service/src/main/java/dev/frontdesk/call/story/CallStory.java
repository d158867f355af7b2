package dev.frontdesk.call.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call as of a moment: only the events that count there, and what they come to. Never empty. */
public record CallStory(List<Recorded> events) {

    private static final Set<String> LINE = Set.of("connected", "busy", "no-answer");

    public CallStory {
        events = List.copyOf(events);
    }

    /** @param outcome offered, connected, busy, no-answer, returned, failed, wanted or not-wanted */
    public record Transfer(String extension, String outcome, Instant at) {}

    /** @return empty when it had not reached the desk by then */
    public static Optional<CallStory> of(List<Recorded> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new CallStory(events));
    }

    public CallId id() {
        return new CallId(received().callId());
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

    /** What the lines themselves did, in the order it was recorded. */
    public List<Transfer> transfers() {
        return steps().stream().filter(step -> LINE.contains(step.outcome())).toList();
    }

    /** Everything that was tried to reach somebody, in the order it was recorded. */
    public List<Transfer> steps() {
        return all(CallEvent.class).flatMap(CallStory::step).toList();
    }

    /** The outcome of that offer is not known yet. */
    public boolean isOpen(TransferOffered offer) {
        var later = steps().stream()
                .dropWhile(
                        step -> !(step.outcome().equals("offered") && step.at().equals(offer.occurredAt())))
                .skip(1);
        return later.noneMatch(step ->
                step.extension().equals(offer.extension()) && !step.outcome().endsWith("wanted"));
    }

    /** S6. What the caller wants, as it was said last. */
    public Optional<String> kind() {
        return all(CallClassified.class)
                .reduce((earlier, later) -> later)
                .map(CallClassified::kind)
                .or(() -> Optional.ofNullable(received().kind()));
    }

    /** S24. What the caller answered last. */
    public Optional<CallerScreened> screened() {
        return all(CallerScreened.class).reduce((earlier, later) -> later);
    }

    /** Who calls, as far as a number says so. */
    public Optional<String> person() {
        return Optional.ofNullable(received().person()).or(() -> screened().map(CallerScreened::person));
    }

    /** S31. Where the call is not wanted; inward. */
    public Set<String> notWanted() {
        return steps().stream()
                .filter(step -> step.outcome().equals("not-wanted"))
                .map(Transfer::extension)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who holds the card. */
    public Optional<String> clerk() {
        return all(CallTaken.class).findFirst().map(CallTaken::clerk);
    }

    /** When the line became free. */
    public Optional<Instant> hungUpAt() {
        return all(CallEvent.class)
                .filter(event -> event instanceof CallHungUp || event instanceof CallMissed)
                .findFirst()
                .map(CallEvent::occurredAt);
    }

    /** S31. What the caller was told last. */
    public Optional<OutwardAnswerGiven> answer() {
        return all(OutwardAnswerGiven.class).reduce((earlier, later) -> later);
    }

    public Optional<CallEnded> ended() {
        return all(CallEnded.class).findFirst();
    }

    public String state() {
        if (ended().isPresent()) {
            return "ended";
        }
        if (hungUpAt().isPresent()) {
            return answered().isPresent() ? "hung-up" : "missed";
        }
        return answered().isPresent() ? "answered" : "ringing";
    }

    private static Stream<Transfer> step(CallEvent event) {
        return switch (event) {
            case TransferOffered offered -> step(offered.extension(), "offered", event);
            case TransferSucceeded tried -> step(tried.extension(), "connected", event);
            case LineFoundBusy tried -> step(tried.extension(), "busy", event);
            case TransferUnanswered tried -> step(tried.extension(), "no-answer", event);
            case TransferReturned tried -> step(tried.extension(), "returned", event);
            case TransferFailed tried -> step(tried.extension(), "failed", event);
            case CallWanted asked -> step(asked.extension(), "wanted", event);
            case CallNotWanted asked -> step(asked.extension(), "not-wanted", event);
            case CallReceived _,
                    CallAnswered _,
                    CallTaken _,
                    CallClassified _,
                    CallerScreened _,
                    CallMissed _,
                    CallHungUp _,
                    OutwardAnswerGiven _,
                    CallEnded _ -> Stream.empty();
        };
    }

    private static Stream<Transfer> step(String extension, String outcome, CallEvent event) {
        return Stream.of(new Transfer(extension, outcome, event.occurredAt()));
    }

    private <T extends CallEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
