package dev.frontdesk.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader of the store. Reads a batch when it was woken or its last batch was full; asks nothing in between. */
final class TailingStream implements BlockingStream<TrackedEventMessage<?>> {

    private final PostgresEventStorageEngine engine;
    private final EventTail tail;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private @Nullable TrackingToken readUpTo;
    private boolean worthReading = true;
    private volatile Runnable onAvailable = () -> {};

    TailingStream(PostgresEventStorageEngine engine, EventTail tail, @Nullable TrackingToken after) {
        this.engine = engine;
        this.tail = tail;
        this.readUpTo = after;
        tail.follow(this);
    }

    void wake() {
        lock.lock();
        try {
            worthReading = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        onAvailable.run();
    }

    private void fill() {
        if (!buffer.isEmpty() || !worthReading) {
            return;
        }
        worthReading = false;
        try {
            var batch = engine.nextBatch(readUpTo);
            buffer.addAll(batch.events());
            readUpTo = batch.upTo();
            worthReading = batch.full();
        } catch (RuntimeException e) {
            worthReading = true;
            throw e;
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        lock.lock();
        try {
            fill();
            return Optional.ofNullable(buffer.peek());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            fill();
            for (var left = unit.toNanos(timeout); buffer.isEmpty() && left > 0; fill()) {
                left = woken.awaitNanos(left);
            }
            return !buffer.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        lock.lock();
        try {
            for (fill(); buffer.isEmpty(); fill()) {
                woken.await();
            }
            return buffer.remove();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        tail.leave(this);
    }
}
