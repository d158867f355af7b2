package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.ChildProcess;
import dev.frontdesk.local.Part;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedTest {

    @TempDir
    Path folder;

    @Test
    void a_part_that_was_killed_is_started_again_and_one_that_was_stopped_is_not() throws Exception {
        var part = new Script("exec sleep 600");
        var watched = Watched.start(part);
        var first = watched.process().pid();
        watched.process().destroyForcibly();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> watched.process().isAlive() && watched.process().pid() != first);

        watched.stop(Duration.ofSeconds(5));
        assertThat(watched.process().isAlive()).isFalse();
        assertThat(part.pidFile()).doesNotExist();
        assertThat(part.starts).hasValue(2);
    }

    @Test
    void a_start_that_fails_names_the_line_that_tells_why() {
        var part = new Script("echo starting; echo 'ERROR no such table'; echo bye; exit 4");
        assertThatThrownBy(() -> Watched.start(part))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("exit code 4")
                .hasMessageContaining("ERROR no such table");
    }

    @Test
    void a_full_disk_is_said_plainly() {
        var part = new Script("echo 'java.io.IOException: No space left on device'; exit 1");
        assertThatThrownBy(() -> Watched.start(part))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("the disk is full");
    }

    @Test
    void a_part_that_does_not_listen_is_ended_by_force() throws Exception {
        var watched = Watched.start(new Script("trap '' TERM; while :; do sleep 1; done"));
        watched.stop(Duration.ofMillis(300));
        assertThat(watched.process().isAlive()).isFalse();
    }

    private final class Script implements Part {

        private final String text;
        private final AtomicInteger starts = new AtomicInteger();

        private Script(String text) {
            this.text = text;
        }

        @Override
        public String name() {
            return "script";
        }

        @Override
        public Path log() {
            return folder.resolve("script.log");
        }

        @Override
        public Path pidFile() {
            return folder.resolve("script.process");
        }

        @Override
        public Process launch() throws IOException {
            starts.incrementAndGet();
            return ChildProcess.start(List.of("bash", "-c", text), Map.of(), folder, log());
        }

        @Override
        public boolean ready() {
            return !text.contains("exit");
        }
    }
}
