package dev.frontdesk.directory.delivery;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a relay waits for others to the same person, to go with them in one mail or chat message. On the page each
 * is shown at once.
 */
@Component
class Gathering {

    /** Whoever has less time than this is told without waiting. */
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final Duration together;

    Gathering(@Value("${frontdesk.relays.together:PT5S}") Duration together) {
        this.together = together;
    }

    /** S19. A line that is free may be taken again in a moment. */
    Instant completeAt(String kind, Instant since, Instant dueAt) {
        var hasty = kind.equals("line-free") || Duration.between(since, dueAt).compareTo(SHORT) < 0;
        return hasty ? since : since.plus(together);
    }
}
