package dev.frontdesk.call.line;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of line states that are too old for a rehearsal; they are no events, so nothing is lost but their history. */
@Component
class LineRetention {

    private static final Logger log = LoggerFactory.getLogger(LineRetention.class);

    private final LineReports lines;
    private final Clock clock;
    private final Duration keep;

    LineRetention(LineReports lines, Clock clock, @Value("${frontdesk.lines.keepdays:90}") int keepDays) {
        this.lines = lines;
        this.clock = clock;
        this.keep = Duration.ofDays(keepDays);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void look() {
        var gone = lines.forget(clock.instant().minus(keep));
        if (gone > 0) {
            log.info("{} line reports older than {} days are gone", gone, keep.toDays());
        }
    }
}
