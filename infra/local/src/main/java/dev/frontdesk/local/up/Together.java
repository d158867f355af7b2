package dev.frontdesk.local.up;

import dev.frontdesk.local.Trouble;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does one thing to several parts at the same time. */
final class Together {

    /** What is to be done to one of them. */
    interface Step<T> {
        void take(T one) throws InterruptedException;
    }

    private Together() {}

    /** Waits for all; the first failure breaks off the rest and is thrown. */
    static <T> void each(List<T> all, Step<T> step) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ExecutorCompletionService<T>(threads);
            all.forEach(one -> done.submit(() -> {
                step.take(one);
                return one;
            }));
            try {
                for (int i = 0; i < all.size(); i++) {
                    done.take().get();
                }
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof Trouble trouble ? trouble : unexpected(e);
            }
        }
    }

    private static IllegalStateException unexpected(ExecutionException e) {
        return new IllegalStateException("A part could not be handled", e.getCause());
    }
}
