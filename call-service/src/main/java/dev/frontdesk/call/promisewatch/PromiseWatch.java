package dev.frontdesk.call.promisewatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.call.promisewatch.PromiseDueList.Due;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S9. Asks each second which promises are late and tells them; two of these on two machines do no harm. */
@Component
class PromiseWatch {

    private static final Logger log = LoggerFactory.getLogger(PromiseWatch.class);
    private static final int AT_MOST = 200;

    private final PromiseDueList dueList;
    private final Desk desk;
    private final Clock clock;

    PromiseWatch(PromiseDueList dueList, Desk desk, Clock clock) {
        this.dueList = dueList;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dueList.pastDue(now, AT_MOST).forEach(due -> mark(due, now));
    }

    /** One promise that cannot be marked must not hold up the others; the next look tries it again. */
    private void mark(Due due, Instant now) {
        try {
            desk.send(
                    new MarkPromiseOverdue(new PromiseId(due.promiseId()), now),
                    Origin.system("promise-watch", due.site(), due.openedBy()));
        } catch (RuntimeException trouble) {
            log.warn(
                    "{} cannot be marked overdue yet: {}",
                    due.promiseId(),
                    trouble.getClass().getSimpleName());
        }
    }
}
