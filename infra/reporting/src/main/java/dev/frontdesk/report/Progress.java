package dev.frontdesk.report;

import java.io.PrintStream;

/** One line that tells how far a job is; silent where nobody looks at a terminal. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000;

    private final PrintStream terminal;
    private final boolean shown;
    private long last;

    Progress(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    void read(long done, long total) {
        if (shown && (System.nanoTime() - last > EVERY_NANOS || done >= total)) {
            last = System.nanoTime();
            terminal.printf("\r读取 reading %,d / %,d ", done, total);
            if (done >= total) {
                terminal.println();
            }
        }
    }
}
