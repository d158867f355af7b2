package dev.frontdesk.local.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** A clock that can be hurried: so many seconds of the demo pass in one real one. */
final class DemoClock {

    private final LocalTime start;
    private final int speed;
    private volatile long began = System.nanoTime();

    DemoClock(LocalTime start, int speed) {
        this.start = start;
        this.speed = speed;
    }

    /** From now on it goes. */
    void start() {
        began = System.nanoTime();
    }

    int speed() {
        return speed;
    }

    LocalTime now() {
        return start.plus(demo(Duration.ofNanos(System.nanoTime() - began))).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns at that time of the demo, at once where it is past. */
    void await(LocalTime time) throws InterruptedException {
        var due = began + real(Duration.between(start, time)).toNanos();
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
    }

    /** Lets so much time of the demo pass. */
    void pass(Duration demo) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(real(demo).toNanos());
    }

    Duration real(Duration demo) {
        return demo.dividedBy(speed);
    }

    Duration demo(Duration real) {
        return real.multipliedBy(speed);
    }
}
