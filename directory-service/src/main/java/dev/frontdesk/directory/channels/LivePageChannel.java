package dev.frontdesk.directory.channels;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The staff page, while it is open. */
@Component
@Order(1)
class LivePageChannel implements Channel {

    private static final long PATIENCE_SECONDS = 3;

    private final LivePages pages;

    LivePageChannel(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public boolean reaches(String site, String staffId) {
        return !pages.of(site, staffId).isEmpty();
    }

    /** One page that took it is enough. */
    @Override
    public Outcome bring(Delivery delivery) {
        var shown = pages.of(delivery.site(), delivery.staffId()).stream()
                .map(page -> page.show(delivery))
                .toList();
        return shown.stream().anyMatch(LivePageChannel::written) ? new Outcome.Delivered() : new Outcome.Failed("gone");
    }

    private static boolean written(CompletableFuture<Boolean> shown) {
        try {
            return shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException tooSlow) {
            return false;
        }
    }
}
