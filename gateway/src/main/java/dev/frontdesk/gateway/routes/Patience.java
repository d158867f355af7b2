package dev.frontdesk.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a service may say nothing. */
@Component
final class Patience {

    /** A live stream sends a heartbeat every 15 s. */
    private static final Duration STREAM = Duration.ofSeconds(35);

    /** Whole registers are taken in as files; that takes its time. */
    private static final Duration FILE = Duration.ofMinutes(2);

    private static final int FILE_BYTES = 64 * 1024;
    private static final Timeout CONNECT = Timeout.ofSeconds(2);

    private final Duration usual;

    Patience(@Value("${frontdesk.gateway.answerwithin:10s}") Duration usual) {
        this.usual = usual;
    }

    RequestConfig with(HttpServletRequest request) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT)
                .setResponseTimeout(Timeout.of(silence(request)))
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private Duration silence(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/event-stream")) {
            return STREAM;
        }
        // A body without a length may be a file.
        var large = request.getContentLengthLong() > FILE_BYTES || request.getHeader("Transfer-Encoding") != null;
        return large ? FILE : usual;
    }
}
