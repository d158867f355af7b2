package dev.frontdesk.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks each second what is past due in any {@link DueList} and sends its command. */
final class DueWatch {

    private static final Logger log = LoggerFactory.getLogger(DueWatch.class);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    private final Map<String, DueList> lists;
    private final DueRows rows;
    private final Desk desk;
    private final Clock clock;

    DueWatch(List<DueList> lists, DueRows rows, Desk desk, Clock clock) {
        this.lists = lists.stream().collect(Collectors.toMap(DueList::name, Function.identity()));
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${frontdesk.due.every:PT1S}")
    void look() {
        if (lists.isEmpty()) {
            return;
        }
        List<DueRows.Claimed> claimed;
        do {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            claimed = rows.claim(now, REST, AT_ONCE);
            claimed.forEach(row -> send(row, now));
        } while (claimed.size() == AT_ONCE);
    }

    private void send(DueRows.Claimed row, Instant now) {
        var list = lists.get(row.list());
        if (list == null) {
            return;
        }
        try {
            var command = list.whenDue(row.due(), now);
            if (command != null) {
                desk.send(command, row.origin());
            }
        } catch (RuntimeException trouble) {
            log.warn(
                    "{} is due in {} and could not be dealt with yet: {}",
                    row.due().id(),
                    row.list(),
                    trouble.getClass().getSimpleName());
        }
    }
}
