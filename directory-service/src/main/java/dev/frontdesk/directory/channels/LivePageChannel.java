package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.preference.Way;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** The staff page, while it is open. */
@Component
class LivePageChannel implements Channel {

    private static final long PATIENCE_SECONDS = 3;

    private final LivePages pages;

    LivePageChannel(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public boolean takes(Way way) {
        return way.equals(Way.PAGE);
    }

    @Override
    public String name(String site, Way way) {
        return way.channel();
    }

    @Override
    public boolean reaches(String site, String staffId, Way way) {
        return !pages.of(site, staffId).isEmpty();
    }

    /** One page that took it is enough. */
    @Override
    public Outcome bring(Parcel parcel, Way way) {
        var deliveries = parcel.opened();
        if (deliveries.isEmpty()) {
            return new Outcome.Failed("details-missing");
        }
        var state = parcel.reminder() ? "reminder" : "open";
        var shown = pages.of(parcel.site(), parcel.staffId()).stream()
                .map(page -> deliveries.get().stream()
                        .map(delivery -> page.show(delivery, state))
                        .toList())
                .toList();
        return shown.stream().anyMatch(LivePageChannel::written)
                ? new Outcome.Delivered(way.channel())
                : new Outcome.Failed("gone");
    }

    private static boolean written(List<CompletableFuture<Boolean>> all) {
        return all.stream().allMatch(LivePageChannel::written);
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
