package dev.frontdesk.web.broken.model;

import java.time.Instant;
import org.springframework.util.StringUtils;

final class BrokenDecider {

    static Instant decide(String text) {
        return StringUtils.hasText(text) ? Instant.now() : Instant.EPOCH;
    }
}
