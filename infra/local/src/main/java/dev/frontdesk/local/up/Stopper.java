package dev.frontdesk.local.up;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns Ctrl-C and SIGTERM into an interrupt of the main thread, and waits until that has stopped everything. */
final class Stopper {

    private static final int LONGEST_SECONDS = 25;

    private final Thread main;
    private final CountDownLatch done = new CountDownLatch(1);

    private Stopper(Thread main) {
        this.main = main;
    }

    static Stopper ofThisThread() {
        var stopper = new Stopper(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(stopper::stop, "stop"));
        return stopper;
    }

    private void stop() {
        if (done.getCount() == 0) {
            return;
        }
        main.interrupt();
        try {
            var clean = done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            System.out.flush();
            // Being asked to stop, and having stopped in order, is no failure.
            Runtime.getRuntime().halt(clean ? 0 : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void done() {
        done.countDown();
    }
}
