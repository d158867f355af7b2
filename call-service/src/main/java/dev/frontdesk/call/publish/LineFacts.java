package dev.frontdesk.call.publish;

import static java.util.Objects.requireNonNull;

import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.line.ToldLine;
import dev.frontdesk.call.line.ToldLines;
import dev.frontdesk.call.line.ToldLines.Due;
import dev.frontdesk.call.line.ToldLines.Looked;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.StateFact;
import dev.frontdesk.messaging.StatePublication;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S7 to S30, S59. Tells what the lines do, whole each time and only when it changed; the topic is compacted, so a new
 * service builds its copy from it alone.
 */
@Component
class LineFacts implements StatePublication {

    static final String TOPIC = "frontdesk.call.lines.v1";

    private static final int AT_MOST = 1000;

    private final ToldLines told;
    private final LineReports lines;
    private final RoutingPlans plans;
    private final Clock clock;

    LineFacts(ToldLines told, LineReports lines, RoutingPlans plans, Clock clock) {
        this.told = told;
        this.lines = lines;
        this.plans = plans;
        this.clock = clock;
    }

    record LineStateV1(
            String lineId,
            String siteId,
            String extension,
            String state,
            String lastSeen,
            String source,
            Instant since,
            Instant seenAt,
            @Nullable Instant holdsUntil,
            Instant occurredAt) {

        static final String TYPE = "call.line-state.v1";

        static LineStateV1 from(String site, String extension, ToldLine line) {
            return new LineStateV1(
                    "line-" + site + "-" + extension,
                    site,
                    extension,
                    line.state().word(),
                    line.lastSeen().word(),
                    line.source(),
                    line.since(),
                    line.seenAt(),
                    line.holdsUntil(),
                    line.since().isAfter(line.seenAt()) ? line.since() : line.seenAt());
        }
    }

    @Override
    public boolean look(Teller teller) throws InterruptedException, ExecutionException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = told.due(now, AT_MOST);
        if (due.isEmpty()) {
            return false;
        }
        var looked = new ArrayList<Looked>();
        due.stream()
                .collect(Collectors.groupingBy(Due::site))
                .forEach((site, its) -> looked.addAll(look(site, its, now)));
        var news = looked.stream().filter(Looked::news).map(LineFacts::fact).toList();
        if (!news.isEmpty()) {
            teller.tell(news);
        }
        told.note(looked, now);
        return due.size() == AT_MOST;
    }

    private List<Looked> look(String site, List<Due> due, Instant now) {
        var limit = plans.lineLimit(site, now);
        var reported = lines.of(site, due.stream().map(Due::extension).toList(), now, limit);
        return due.stream()
                .map(one -> one.look(reported.get(one.extension()), limit, now))
                .toList();
    }

    private static StateFact fact(Looked looked) {
        var due = looked.due();
        var data = LineStateV1.from(due.site(), due.extension(), requireNonNull(looked.line()));
        return new StateFact(
                data.lineId(),
                looked.sequence(),
                looked.at(),
                Origin.system("lines", due.site(), data.lineId()),
                new PublicFact(TOPIC, LineStateV1.TYPE, data));
    }
}
