package dev.frontdesk.visitor.registerbook;

import static dev.frontdesk.axon.register.Written.write;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Written;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.visitor.badgelist.Badges.Worn;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a visit register: who came when, from where, what for, to whom, and when they left. What was corrected stands
 * struck through beside what holds now, as in the paper book; nothing is replaced.
 *
 * @param arrived as it was first written
 * @param recordedBy account that wrote the entry
 * @param visitors where the vault keeps name, company, number and matter; the last one holds
 * @param hosts 被访人 @param subjects 事由 @param persons 人数 @param arrivals 到达时间; the last one of each holds
 * @param departures 离开时间, with how it is known; the last one holds
 * @param badges 访客证
 * @param message S97. What was left for an absent host
 * @param returns S99. The visitor will come again
 */
public record VisitEntry(
        VisitorArrived arrived,
        String recordedBy,
        List<Written> visitors,
        List<Written> hosts,
        List<Written> subjects,
        List<Written> persons,
        List<Written> arrivals,
        @Nullable VisitorAdmitted admitted,
        @Nullable Instant turnedAwayAt,
        List<Departure> departures,
        List<Worn> badges,
        @Nullable Message message,
        @Nullable ReturnVisitNoted returns) {

    /**
     * @param at null where nobody saw it: somewhere between {@code notBefore} and {@code notAfter}
     * @param provenance observed, self, host-confirmed, door or inferred
     * @param struck something else was written in its place
     */
    public record Departure(
            @Nullable Instant at,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            String provenance,
            boolean struck,
            String by,
            Instant writtenAt,
            @Nullable String reasonRef) {

        private Departure strike() {
            return new Departure(at, notBefore, notAfter, provenance, true, by, writtenAt, reasonRef);
        }
    }

    /** S97, S98. @param by account that took it @param repliedAt S100. When the visitor was answered */
    public record Message(
            String hostId,
            String detailsRef,
            String digest,
            String by,
            Instant takenAt,
            @Nullable Instant repliedAt) {}

    /** @return empty where nobody had arrived yet, as far as the events say */
    static Optional<VisitEntry> of(List<Recorded> events, List<Worn> badges) {
        return events.stream()
                .filter(one -> one.event() instanceof VisitorArrived)
                .findFirst()
                .map(first -> of((VisitorArrived) first.event(), first, events, badges));
    }

    private static VisitEntry of(VisitorArrived arrived, Recorded first, List<Recorded> events, List<Worn> badges) {
        var visitors = new ArrayList<Written>();
        var hosts = new ArrayList<Written>();
        var subjects = new ArrayList<Written>();
        var persons = new ArrayList<Written>();
        var arrivals = new ArrayList<Written>();
        var departures = new ArrayList<Departure>();
        write(visitors, arrived.detailsRef(), arrived.digest(), first, null);
        write(hosts, arrived.hostId(), null, first, null);
        write(subjects, arrived.subject(), null, first, null);
        write(persons, Integer.toString(arrived.persons()), null, first, null);
        write(arrivals, arrived.occurredAt().toString(), null, first, null);
        for (var one : events) {
            switch (one.event()) {
                case DetailsCorrected better ->
                    write(visitors, better.detailsRef(), better.digest(), one, better.reasonRef());
                case EntryCorrected better ->
                    write(
                            switch (better.field()) {
                                case "host" -> hosts;
                                case "subject" -> subjects;
                                case "persons" -> persons;
                                default -> arrivals;
                            },
                            better.newValue(),
                            null,
                            one,
                            better.reasonRef());
                case VisitorDeparted left -> left(departures, left.occurredAt(), left.provenance(), one, null);
                case DepartureCorrected better ->
                    left(departures, better.departedAt(), better.provenance(), one, better.reasonRef());
                case DepartureInferred inferred -> inferred(departures, inferred, one);
                default -> {}
            }
        }
        return new VisitEntry(
                arrived,
                first.origin().actor(),
                List.copyOf(visitors),
                List.copyOf(hosts),
                List.copyOf(subjects),
                List.copyOf(persons),
                List.copyOf(arrivals),
                last(events, VisitorAdmitted.class).orElse(null),
                last(events, VisitorTurnedAway.class)
                        .map(VisitorTurnedAway::occurredAt)
                        .orElse(null),
                List.copyOf(departures),
                List.copyOf(badges),
                message(events),
                last(events, ReturnVisitNoted.class).orElse(null));
    }

    private static void left(
            List<Departure> all, Instant at, String provenance, Recorded by, @Nullable String reasonRef) {
        all.replaceAll(Departure::strike);
        all.add(new Departure(
                at,
                null,
                null,
                provenance,
                false,
                by.origin().actor(),
                by.event().occurredAt(),
                reasonRef));
    }

    private static void inferred(List<Departure> all, DepartureInferred event, Recorded by) {
        all.replaceAll(Departure::strike);
        all.add(new Departure(
                null,
                event.notBefore(),
                event.notAfter(),
                "inferred",
                false,
                by.origin().actor(),
                event.occurredAt(),
                null));
    }

    private static @Nullable Message message(List<Recorded> events) {
        return events.stream()
                .filter(one -> one.event() instanceof MessageLeftForHost)
                .findFirst()
                .map(one -> {
                    var left = (MessageLeftForHost) one.event();
                    return new Message(
                            left.hostId(),
                            left.detailsRef(),
                            left.digest(),
                            one.origin().actor(),
                            left.occurredAt(),
                            last(events, HostReplied.class)
                                    .map(HostReplied::occurredAt)
                                    .orElse(null));
                })
                .orElse(null);
    }

    private static <T extends DomainEvent> Optional<T> last(List<Recorded> events, Class<T> type) {
        return events.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later);
    }

    /** References to everything of outsiders that the entry shows. */
    public Stream<String> refs() {
        return Stream.of(
                        visitors.stream().flatMap(one -> Stream.of(one.value(), Objects.toString(one.reasonRef(), ""))),
                        Stream.of(hosts, subjects, persons, arrivals)
                                .flatMap(List::stream)
                                .map(one -> Objects.toString(one.reasonRef(), "")),
                        departures.stream().map(one -> Objects.toString(one.reasonRef(), "")),
                        Stream.ofNullable(message).map(Message::detailsRef))
                .flatMap(refs -> refs)
                .filter(ref -> !ref.isEmpty());
    }

    /** Members of staff that the entry names. */
    public Stream<String> staff() {
        return Stream.of(
                        hosts.stream().map(Written::value),
                        Stream.ofNullable(admitted).flatMap(one -> Stream.ofNullable(one.receivedBy())),
                        Stream.ofNullable(message).map(Message::hostId))
                .flatMap(ids -> ids);
    }
}
