package dev.frontdesk.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.integration.channel.FixedSubscriberChannel;
import org.springframework.messaging.MessageChannel;

/** Collects the broker's confirmations of what one thread sends; the binder reports each send on the sending thread. */
final class Confirmations {

    private final ThreadLocal<List<CompletableFuture<?>>> sending = new ThreadLocal<>();

    MessageChannel channel() {
        return new FixedSubscriberChannel(message -> {
            var futures = sending.get();
            if (futures != null && message.getPayload() instanceof CompletableFuture<?> future) {
                futures.add(future);
            }
        });
    }

    List<CompletableFuture<?>> of(Runnable sends) {
        List<CompletableFuture<?>> futures = new ArrayList<>();
        sending.set(futures);
        try {
            sends.run();
        } finally {
            sending.remove();
        }
        return futures;
    }
}
