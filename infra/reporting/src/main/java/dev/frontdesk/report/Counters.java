package dev.frontdesk.report;

import dev.frontdesk.report.Counter.Event;
import dev.frontdesk.report.Counter.Tell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures for which facts of one thing have to be brought together. */
final class Counters {

    private Counters() {}

    private record Moment(Instant at, Event event) {

        static Moment of(Fact fact) {
            return new Moment(fact.occurredAt(), Event.of(fact));
        }
    }

    /** From the first fact of one type to the first of another, of the same thing; in parts by a field of the first. */
    static Counter between(String from, String part, String to, String subject) {
        return new Counter() {
            private final Map<String, Moment> begun = new HashMap<>();
            private final Map<String, String> parts = new HashMap<>();
            private final Map<String, Moment> done = new HashMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (!fact.type().equals(from) && !fact.type().equals(to)) {
                    return;
                }
                before(fact);
                var id = fact.text(subject);
                var first = begun.get(id);
                var last = done.get(id);
                if (first != null && last != null) {
                    tell.count(
                            Objects.requireNonNull(parts.remove(id)),
                            Duration.between(first.at(), last.at()).toSeconds(),
                            "",
                            first.event(),
                            last.event());
                    begun.remove(id);
                    done.remove(id);
                }
            }

            /** What ended before the period is not looked at again. */
            @Override
            public void before(Fact fact) {
                var id = fact.text(subject);
                if (fact.type().equals(from)) {
                    begun.put(id, Moment.of(fact));
                    parts.put(id, fact.text(part).intern());
                } else if (fact.type().equals(to)) {
                    done.merge(id, Moment.of(fact), Counters::earlier);
                }
            }
        };
    }

    private record Answer(long sequence, String kind, long seconds, Event event) {}

    /** S42. How long the last who was asked for a visit took; who was told to wait first is answered once more. */
    static Counter answers() {
        return new Counter() {
            private final Map<String, Answer> last = new TreeMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (fact.type().equals("visitor.visit-answered.v1")
                        && fact.data().has("responseSeconds")) {
                    last.merge(
                            fact.text("visitId"),
                            new Answer(
                                    fact.sequence(),
                                    fact.text("kind").intern(),
                                    fact.data().path("responseSeconds").asLong(),
                                    Event.of(fact)),
                            (one, other) -> other.sequence() > one.sequence() ? other : one);
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                last.values().forEach(answer -> tell.count(answer.kind(), answer.seconds(), "", answer.event()));
            }
        };
    }

    private static Moment earlier(Moment one, Moment other) {
        return other.at().isBefore(one.at()) ? other : one;
    }

    private record Ended(boolean promised, Event event) {}

    /**
     * S9, S13, S18, S22. Of the calls answered: in which everybody was busy. The plan ends a call with a promise to call back
     * then, and only then.
     */
    static Counter allBusy() {
        return new Counter() {
            private final Map<String, Event> answered = new TreeMap<>();
            private final Map<String, Ended> ended = new HashMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                var call = fact.text("callId");
                switch (fact.type()) {
                    case "call.call-answered.v1" -> answered.put(call, Event.of(fact));
                    case "call.call-ended.v1" ->
                        ended.put(
                                call, new Ended(fact.text("disposition").equals("call-back-promised"), Event.of(fact)));
                    default -> {
                        return;
                    }
                }
                if (answered.containsKey(call) && ended.containsKey(call)) {
                    var end = Objects.requireNonNull(ended.remove(call));
                    tell.count(end.promised() ? "all-busy" : "other", 0, "", answered.remove(call), end.event());
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                answered.values().forEach(call -> tell.count("other", 0, "", call));
            }
        };
    }

    /** What was promised to somebody outside, and what became of it. */
    static final class Promises implements Counter {

        /** How a kind of promise is opened, with its moment, kept, found late and released. */
        private record Kind(
                String name,
                String id,
                String opened,
                String due,
                String kept,
                String overdue,
                @Nullable String released) {}

        private static final List<Kind> KINDS = List.of(
                new Kind(
                        "phone-message",
                        "messageId",
                        "call.message-taken.v1",
                        "relayDueAt",
                        "call.message-confirmed.v1",
                        "call.message-overdue.v1",
                        null),
                new Kind(
                        "call-back",
                        "promiseId",
                        "call.callback-promised.v1",
                        "dueAt",
                        "call.callback-kept.v1",
                        "call.callback-overdue.v1",
                        "call.callback-released.v1"),
                new Kind(
                        "missed-call",
                        "missedCallId",
                        "call.missed-call-opened.v1",
                        "dueAt",
                        "call.missed-call-closed.v1",
                        "call.missed-call-overdue.v1",
                        null),
                new Kind(
                        "complaint",
                        "complaintId",
                        "call.complaint-contact-promised.v1",
                        "dueAt",
                        "call.complaint-contact-made.v1",
                        "call.complaint-overdue.v1",
                        null),
                new Kind(
                        "visitor-reply",
                        "visitId",
                        "visitor.reply-promised.v1",
                        "dueAt",
                        "visitor.host-replied.v1",
                        "visitor.reply-overdue.v1",
                        "visitor.reply-released.v1"));

        static final List<String> NEEDS = KINDS.stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind.opened() + "#" + kind.due()),
                        Stream.of(kind.opened(), kind.kept(), kind.overdue(), kind.released())
                                .filter(Objects::nonNull)
                                .map(type -> type + "#" + kind.id())))
                .toList();

        private static final class Promise {
            private @Nullable Instant due;
            private @Nullable Instant settled;
            private String outcome = "";
            private final List<Event> made = new ArrayList<>(2);

            /** What came first counts: who rang again after a call back in time had been called back. */
            private void settle(String outcome, Instant at) {
                if (settled == null || at.isBefore(settled)) {
                    this.outcome = outcome;
                    settled = at;
                }
            }

            private String state(Instant now) {
                return settled != null ? outcome : due != null && due.isBefore(now) ? "broken" : "open";
            }
        }

        private final Map<String, Promise> promises = new TreeMap<>();

        @Override
        public void take(Fact fact, Tell tell) {
            for (var kind : KINDS) {
                if (fact.type().equals(kind.opened())
                        || fact.type().equals(kind.kept())
                        || fact.type().equals(kind.overdue())
                                && !fact.text("late").equals("acknowledgement")
                        || fact.type().equals(kind.released())) {
                    take(kind, fact);
                }
            }
        }

        private void take(Kind kind, Fact fact) {
            var promise = promises.computeIfAbsent(
                    kind.name() + " " + fact.text(kind.id()) + fact.text("round"), _ -> new Promise());
            promise.made.add(Event.of(fact));
            if (fact.type().equals(kind.opened())) {
                promise.due = fact.instant(kind.due());
            } else if (fact.type().equals(kind.released())
                    || fact.text("reached").equals("rang-again")) {
                promise.settle("released", fact.occurredAt());
            } else if (fact.type().equals(kind.kept()) && !fact.text("inTime").equals("false")) {
                promise.settle("kept", fact.occurredAt());
            }
        }

        /**
         * Only what was promised in the period. Kept too late is broken; kept in time is kept, also where the desk was
         * told of it after it had looked broken.
         */
        @Override
        public void end(Instant end, Tell tell) {
            promises.forEach((key, promise) -> {
                if (promise.due == null) {
                    return;
                }
                var kind = key.substring(0, key.indexOf(' '));
                var made = promise.made.toArray(Event[]::new);
                var state = promise.state(end);
                tell.count(kind + " opened", 0, "", made);
                tell.count(
                        kind + " " + state,
                        0,
                        state.equals("broken") ? "%s %s %s".formatted(kind, made[0].subject(), promise.due) : "",
                        made);
            });
        }
    }

    private static String kind(String relay) {
        return relay.equals("message") ? "phone-message" : relay;
    }

    private record Asked(String kind, Instant due, Event event) {}

    /** S114. Was it brought to somebody by the moment it was due. */
    static Counter relays() {
        return new Counter() {
            private final Map<String, Asked> asked = new TreeMap<>();
            private final Map<String, Moment> brought = new HashMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (fact.type().endsWith(".relay-requested.v1")) {
                    asked.put(
                            fact.text("relayId"),
                            new Asked(kind(fact.text("kind")).intern(), fact.instant("dueAt"), Event.of(fact)));
                } else if (fact.type().equals("directory.relay-delivered.v1")) {
                    brought.merge(fact.text("relayId"), Moment.of(fact), Counters::earlier);
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                asked.forEach((id, one) -> {
                    var first = brought.get(id);
                    if (first == null) {
                        tell.count(one.kind() + " not-delivered", 0, "", one.event());
                    } else {
                        var late = first.at().isAfter(one.due());
                        tell.count(one.kind() + (late ? " late" : " in-time"), 0, "", one.event(), first.event());
                    }
                });
            }
        };
    }

    private record ReadBack(Moment moment, boolean right) {}

    /** S116. Whether the first time that somebody repeated it was right. */
    static Counter firstReadBack() {
        return new Counter() {
            private final Map<String, ReadBack> first = new TreeMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (fact.type().equals("directory.relay-read-back.v1")) {
                    first.merge(
                            fact.text("about"),
                            new ReadBack(Moment.of(fact), fact.text("right").equals("true")),
                            (one, other) ->
                                    other.moment().at().isBefore(one.moment().at()) ? other : one);
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                first.values()
                        .forEach(one -> tell.count(
                                one.right() ? "right-first" : "wrong-first",
                                0,
                                "",
                                one.moment().event()));
            }
        };
    }

    /** What tells that an item lies at the desk, and that it does no more. */
    static final Set<String> UNCOLLECTED =
            Set.of("mailroom.item-received.v1", "mailroom.item-delivered.v1", "mailroom.item-returned.v1");

    /** S70. What still lies at the desk at the end, whenever it came, by how many days: in parts as mailroom-service has. */
    static Counter uncollected() {
        return new Counter() {
            private final Map<String, Moment> received = new TreeMap<>();
            private final Map<String, Boolean> gone = new HashMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                before(fact);
            }

            @Override
            public void before(Fact fact) {
                switch (fact.type()) {
                    case "mailroom.item-received.v1" -> received.put(fact.text("itemId"), Moment.of(fact));
                    case "mailroom.item-delivered.v1", "mailroom.item-returned.v1" -> {
                        // Nearly always it is there: then there is nothing to remember.
                        if (received.remove(fact.text("itemId")) == null) {
                            gone.put(fact.text("itemId"), true);
                        }
                    }
                    default -> {}
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                received.forEach((id, since) -> {
                    if (!gone.containsKey(id)) {
                        tell.count(age(Duration.between(since.at(), end).toDays()), 0, "", since.event());
                    }
                });
            }
        };
    }

    private static String age(long days) {
        return days < 1
                ? "under-1-day"
                : days < 3 ? "1-to-3-days" : days < 7 ? "3-to-7-days" : days < 30 ? "7-to-30-days" : "over-30-days";
    }

    private record Departure(long sequence, String provenance, Event event) {}

    /** S34. How each departure is known: what was said last counts, and who was seen leaving did not leave unseen. */
    static Counter departures() {
        return new Counter() {
            private final Map<String, List<Departure>> said = new TreeMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (DEPARTURES.contains(fact.type())) {
                    said.computeIfAbsent(fact.text("visitId"), _ -> new ArrayList<>(1))
                            .add(new Departure(
                                    fact.sequence(), fact.text("provenance").intern(), Event.of(fact)));
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                said.values().forEach(departures -> {
                    var last = departures.stream()
                            .max(Comparator.comparingLong(Departure::sequence))
                            .orElseThrow();
                    tell.count(
                            last.provenance().isEmpty() ? "inferred" : last.provenance(),
                            0,
                            "",
                            departures.stream().map(Departure::event).toArray(Event[]::new));
                });
            }
        };
    }

    private static final Set<String> DEPARTURES =
            Set.of("visitor.visitor-departed.v1", "visitor.departure-inferred.v1", "visitor.departure-corrected.v1");

    /** S131. Of each statement the round that was compared last. */
    static Counter statements(String cents) {
        return new Counter() {
            private final Map<String, Fact> last = new TreeMap<>();

            @Override
            public void take(Fact fact, Tell tell) {
                if (fact.type().equals("mailroom.statement-compared.v1")) {
                    last.merge(
                            fact.text("settlementId"),
                            fact,
                            (one, other) -> other.sequence() > one.sequence() ? other : one);
                }
            }

            @Override
            public void end(Instant end, Tell tell) {
                last.values()
                        .forEach(fact -> tell.count(
                                fact.text("carrier"), fact.data().path(cents).asLong(), "", Event.of(fact)));
            }
        };
    }

    /** Limits that were passed, by the rule that sets them. */
    static final Map<String, String> BREACHES = new TreeMap<>(Map.of(
            "call.message-overdue.v1", "S114",
            "call.callback-overdue.v1", "S9",
            "call.missed-call-overdue.v1", "S112",
            "call.complaint-overdue.v1", "S20",
            "visitor.reply-overdue.v1", "S100",
            "mailroom.notification-overdue.v1", "S70",
            "mailroom.tracer-overdue.v1", "S133",
            "directory.extension-table-overdue.v1", "S59"));

    static Counter breaches() {
        return (fact, tell) -> {
            var rule = BREACHES.get(fact.type());
            if (rule != null) {
                var said = fact.text("rule");
                tell.count(said.isEmpty() ? rule : said, 0, "", Event.of(fact));
            }
        };
    }
}
