package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** S16. Who is on duty, and why: the last cover; else the highest layer of the plan in force; else nobody. Pure. */
public final class DutyTable {

    private DutyTable() {}

    /** The stretch that holds this moment; looks two days to either side. */
    public static Piece at(Planned roster, Instant moment) {
        var day = moment.atZone(roster.zone()).toLocalDate();
        var begin = start(day.minusDays(2), roster.zone());
        var end = start(day.plusDays(3), roster.zone());
        return between(roster, begin, end).stream()
                .filter(piece -> piece.until().isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    /** The whole day, from its first moment to its last, without a hole. */
    public static List<Piece> day(Planned roster, LocalDate day) {
        return between(roster, start(day, roster.zone()), start(day.plusDays(1), roster.zone()));
    }

    /** Stretches of the day in which somebody has to be on duty and nobody is. */
    public static List<Piece> gaps(Planned roster, LocalDate day) {
        var gaps = new ArrayList<Piece>();
        for (var hours : roster.inForce(start(day, roster.zone())).required()) {
            if (hours.on(day, roster.special())) {
                between(roster, hours.begin(day, roster.zone()), hours.end(day, roster.zone())).stream()
                        .filter(piece -> piece.staffId() == null)
                        .forEach(gaps::add);
            }
        }
        return gaps;
    }

    /** Stretches of the day for which layers of one rank name different people. */
    public static List<Piece> doubleCovers(Planned roster, LocalDate day) {
        return day(roster, day).stream()
                .filter(piece -> piece.claimed().size() > 1)
                .toList();
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static List<Piece> between(Planned roster, Instant begin, Instant end) {
        var pieces = new ArrayList<Piece>();
        var edges = edges(roster, begin, end);
        for (var from = begin; from.isBefore(end); ) {
            var until = edges.higher(from);
            var next = until == null || until.isAfter(end) ? end : until;
            add(pieces, answer(roster, from, next));
            from = next;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!pieces.isEmpty() && pieces.getLast().sameAnswerAs(piece)) {
            pieces.add(pieces.removeLast().joined(piece));
        } else {
            pieces.add(piece);
        }
    }

    /** Where the answer may change. */
    private static TreeSet<Instant> edges(Planned roster, Instant begin, Instant end) {
        var edges = new TreeSet<Instant>();
        roster.covers().forEach(cover -> edges.addAll(List.of(cover.from(), cover.until())));
        var last = end.atZone(roster.zone()).toLocalDate();
        for (var plan : roster.plans()) {
            edges.add(plan.from());
            for (var day = begin.atZone(roster.zone()).toLocalDate().minusDays(1); !day.isAfter(last); ) {
                for (var layer : plan.layers()) {
                    edges.add(layer.hours().begin(day, roster.zone()));
                    edges.add(layer.hours().end(day, roster.zone()));
                }
                day = day.plusDays(1);
            }
        }
        return edges;
    }

    private static Piece answer(Planned roster, Instant from, Instant until) {
        for (var cover : roster.covers().reversed()) {
            if (cover.covers(from)) {
                return new Piece(from, until, cover.staffId(), cover.by(), cover.source(), List.of());
            }
        }
        return planned(roster.inForce(from), roster.special(), from, until);
    }

    private record Claim(Layer layer, String staffId) {}

    private static Piece planned(Plan plan, SpecialDays special, Instant from, Instant until) {
        var today = from.atZone(plan.zone()).toLocalDate();
        var claims = new ArrayList<Claim>();
        for (var layer : plan.layers()) {
            for (var day : List.of(today.minusDays(1), today)) {
                if (layer.hours().covers(day, special, plan.zone(), from)) {
                    claims.add(new Claim(layer, layer.turn(day)));
                }
            }
        }
        var first = claims.stream()
                .max(Comparator.comparingInt(claim -> claim.layer().rank()))
                .orElse(null);
        if (first == null) {
            return new Piece(from, until, null, "nobody", "", List.of());
        }
        var rank = first.layer().rank();
        var same = claims.stream().filter(claim -> claim.layer().rank() == rank).toList();
        var people = same.stream().map(Claim::staffId).distinct().toList();
        var decides = same.getFirst();
        return new Piece(
                from,
                until,
                decides.staffId(),
                "layer",
                decides.layer().name(),
                people.size() > 1 ? people : List.of());
    }
}
