package dev.frontdesk.call.relaywatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.call.relaywatch.RelayDueList.Due;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S114. Asks each second which messages are late and tells them; two of these on two machines do no harm. */
@Component
class RelayWatch {

    private static final Logger log = LoggerFactory.getLogger(RelayWatch.class);
    private static final int AT_MOST = 200;

    private final RelayDueList dueList;
    private final Desk desk;
    private final Clock clock;

    RelayWatch(RelayDueList dueList, Desk desk, Clock clock) {
        this.dueList = dueList;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dueList.pastDue(now, AT_MOST).forEach(due -> mark(due, now));
    }

    /** One message that cannot be marked must not hold up the others; the next look tries it again. */
    private void mark(Due due, Instant now) {
        try {
            desk.send(
                    new MarkRelayOverdue(new PhoneMessageId(due.messageId()), now),
                    Origin.system("relay-watch", due.site(), due.openedBy()));
        } catch (RuntimeException trouble) {
            log.warn(
                    "{} cannot be marked overdue yet: {}",
                    due.messageId(),
                    trouble.getClass().getSimpleName());
        }
    }
}
