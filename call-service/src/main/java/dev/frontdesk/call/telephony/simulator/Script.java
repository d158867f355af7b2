package dev.frontdesk.call.telephony.simulator;

import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Word;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens on the telephone, one line each: how long after the beginning, and what. A line that is empty or begins
 * with {@code #} says nothing.
 *
 * <pre>
 * 0:00:00  line 8211 busy
 * 0:00:05  call c1 rings 8000 from 021-61234567 as 陈先生
 * 0:00:07  call c1 answered
 * 0:00:20  call c1 tried 8211 busy
 * 0:01:30  call c1 ends
 * 0:10:00  out o1 from 8211 to 13800138000
 * 0:10:08  out o1 answered
 * 0:11:20  out o1 ends
 * </pre>
 *
 * A call that rings once more after it was answered comes back to the desk. {@code out} is a call that an own telephone
 * places.
 */
public final class Script {

    private static final Pattern LINE = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d(?:\\.\\d{1,3})?)\\s+(.+)");
    private static final Pattern STATE = Pattern.compile("line (\\d{3,5}) ([a-z-]+)");
    private static final Pattern RINGS =
            Pattern.compile("call ([\\w-]{1,40}) rings (\\d{3,5})(?: from (\\+?[\\d-]{3,20}))?(?: as (.{1,80}))?");
    private static final Pattern ANSWERED = Pattern.compile("call ([\\w-]{1,40}) answered");
    private static final Pattern TRIED =
            Pattern.compile("call ([\\w-]{1,40}) tried (\\d{3,5}) (connected|busy|no-answer)");
    private static final Pattern ENDS = Pattern.compile("call ([\\w-]{1,40}) ends");

    private static final Pattern PLACED = Pattern.compile("out ([\\w-]{1,40}) from (\\d{3,5}) to (\\+?[\\d-]{3,20})");
    private static final Pattern PLACED_ANSWERED = Pattern.compile("out ([\\w-]{1,40}) answered");
    private static final Pattern PLACED_ENDS = Pattern.compile("out ([\\w-]{1,40}) ends");

    private final List<Entry> entries;
    private final List<Integer> unreadable;

    private Script(List<Entry> entries, List<Integer> unreadable) {
        this.entries = List.copyOf(entries);
        this.unreadable = List.copyOf(unreadable);
    }

    /** @param name what the calls of this script are called by, so that another script's are others */
    static Script read(String name, String text, Instant start) {
        var entries = new ArrayList<Entry>();
        var unreadable = new ArrayList<Integer>();
        var lines = text.lines().map(String::strip).toList();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var entry = entry(name + "/", Integer.toString(number), line, start);
            entry.ifPresent(entries::add);
            if (entry.isEmpty()) {
                unreadable.add(number);
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.signal().at()));
        return new Script(entries, unreadable);
    }

    /** In the order of their moments. */
    List<Entry> entries() {
        return entries;
    }

    /** Numbers of the lines that mean nothing, from 1. */
    List<Integer> unreadable() {
        return unreadable;
    }

    /** A signal and the moment it is told. */
    record Entry(TelephoneSignal signal) {}

    private static Optional<Entry> entry(String name, String leg, String line, Instant start) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var at = start.plus(Duration.ofHours(Long.parseLong(parts.group(1))))
                .plus(Duration.ofMinutes(Long.parseLong(parts.group(2))))
                .plusMillis(Math.round(Double.parseDouble(parts.group(3)) * 1000));
        return signal(name, leg, parts.group(4), at).map(Entry::new);
    }

    private static Optional<TelephoneSignal> signal(String name, String leg, String words, Instant at) {
        return when(STATE, words, m -> state(m.group(1), m.group(2), at))
                .or(() -> when(RINGS, words, m -> Optional.of(rings(name, leg, m, at))))
                .or(() -> when(ANSWERED, words, m -> Optional.of(new CallAnswered(name + m.group(1), leg, at))))
                .or(() -> when(TRIED, words, m -> Optional.of(tried(name, leg, m, at))))
                .or(() -> when(ENDS, words, m -> Optional.of(new CallFreed(name + m.group(1), at))))
                .or(() -> when(PLACED, words, m -> Optional.of(placed(name, m, at))))
                .or(() -> when(PLACED_ANSWERED, words, m -> Optional.of(new PlacedCallAnswered(name + m.group(1), at))))
                .or(() -> when(PLACED_ENDS, words, m -> Optional.of(new PlacedCallFreed(name + m.group(1), at))));
    }

    private static Optional<TelephoneSignal> state(String extension, String word, Instant at) {
        return Word.find(LineState.class, word).map(state -> new LineSeen(extension, state, at));
    }

    private static TelephoneSignal rings(String name, String leg, Matcher words, Instant at) {
        return new CallArrived(name + words.group(1), leg, words.group(2), words.group(3), words.group(4), at);
    }

    private static TelephoneSignal placed(String name, Matcher words, Instant at) {
        return new CallPlaced(name + words.group(1), words.group(2), words.group(3), at);
    }

    private static TelephoneSignal tried(String name, String leg, Matcher words, Instant at) {
        var reached = Reached.valueOf(
                words.group(3).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return new CallTried(name + words.group(1), leg, words.group(2), reached, at);
    }

    private static Optional<TelephoneSignal> when(
            Pattern form, String words, Function<Matcher, Optional<TelephoneSignal>> meaning) {
        var matcher = form.matcher(words);
        return matcher.matches() ? meaning.apply(matcher) : Optional.empty();
    }
}
