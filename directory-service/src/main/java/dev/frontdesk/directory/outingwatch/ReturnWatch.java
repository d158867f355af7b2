package dev.frontdesk.directory.outingwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.outing.OutingCommand.MarkReturnOverdue;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.directory.outingwatch.ReturnDueList.Due;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S78. Asks each second who should be back by now. Asking twice does no harm. */
@Component
class ReturnWatch {

    private static final Logger log = LoggerFactory.getLogger(ReturnWatch.class);
    private static final int ROWS = 200;

    private final ReturnDueList dueList;
    private final Desk desk;
    private final Clock clock;

    ReturnWatch(ReturnDueList dueList, Desk desk, Clock clock) {
        this.dueList = dueList;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        for (var due : dueList.past(clock.instant(), ROWS)) {
            try {
                mark(due);
            } catch (RuntimeException trouble) {
                // The others must not wait for this one; it is asked again in a second.
                log.warn(
                        "{} could not be marked overdue yet: {}",
                        due.outingId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void mark(Due due) {
        var origin = new Origin("system:return-watch", due.site(), "none", due.correlationId(), due.causeId());
        desk.send(new MarkReturnOverdue(new OutingId(due.outingId()), clock.instant()), origin);
    }
}
