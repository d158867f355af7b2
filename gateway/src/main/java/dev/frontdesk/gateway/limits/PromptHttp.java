package dev.frontdesk.gateway.limits;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 that hangs up on whoever has not said the whole head of a request ten seconds after its first byte. Tomcat
 * itself begins to count anew with each byte, so one that dribbles could hold on to a connection for ever (slow-loris).
 */
public final class PromptHttp extends Http11NioProtocol {

    private static final Duration HEAD_WITHIN = Duration.ofSeconds(10);

    private @Nullable ScheduledFuture<?> watch;

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::hangUp, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void hangUp() {
        for (var connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof Processor processor && isHalfAHead(processor)) {
                connection.close();
            }
        }
    }

    /** Between two bytes only a head that is not whole, or an answer that comes bit by bit, keeps its processor. */
    private static boolean isHalfAHead(Processor processor) {
        var began = processor.getRequest() == null ? -1 : processor.getRequest().getStartTimeNanos();
        return !processor.isAsync()
                && !processor.isUpgrade()
                && began >= 0
                && System.nanoTime() - began > HEAD_WITHIN.toNanos();
    }
}
