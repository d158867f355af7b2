package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Everybody who does something at the same time; the first trouble that anybody meets ends the demo. */
final class Crew implements AutoCloseable {

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Set<Thread> tasks = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable RuntimeException> trouble = new AtomicReference<>();

    interface Task {
        void run() throws InterruptedException;
    }

    /** Something that ends by itself and that the demo waits for. */
    void task(Task task) {
        var thread = Thread.ofVirtual().unstarted(() -> guarded(task));
        tasks.add(thread);
        start(thread);
    }

    /** Something that goes on until the demo ends. */
    void background(Task task) {
        start(Thread.ofVirtual().unstarted(() -> guarded(task)));
    }

    boolean busy() {
        return !tasks.isEmpty();
    }

    /** @throws Trouble what somebody met */
    void check() {
        var met = trouble.get();
        if (met != null) {
            throw met;
        }
    }

    private void start(Thread thread) {
        threads.add(thread);
        thread.start();
    }

    private void guarded(Task task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            trouble.compareAndSet(null, e);
        } finally {
            tasks.remove(Thread.currentThread());
            threads.remove(Thread.currentThread());
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
