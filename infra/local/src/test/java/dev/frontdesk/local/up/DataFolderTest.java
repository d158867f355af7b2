package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void data_of_this_version_is_opened_again() {
        for (int i = 0; i < 2; i++) {
            try (var data = DataFolder.open(folder.resolve("data"))) {
                data.checkVersion();
                assertThat(data.file("version")).hasContent("front-desk-data 1 postgresql 18");
            }
        }
    }

    @Test
    void data_of_another_version_is_refused_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("version"), "front-desk-data 1 postgresql 17\n");
        try (var data = DataFolder.open(folder)) {
            assertThatThrownBy(data::checkVersion)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("postgresql 17")
                    .hasMessageContaining("postgresql 18")
                    .hasMessageContaining("--data");
        }
        assertThat(folder.resolve("version")).hasContent("front-desk-data 1 postgresql 17");
    }

    @Test
    void a_folder_with_other_things_in_it_is_not_ours() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--data");
        assertThat(folder.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no folder");
    }

    @Test
    void a_second_suite_on_the_same_data_is_refused() throws Exception {
        var holder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Another running suite");
        } finally {
            holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        DataFolder.open(folder).close();
    }

    @Test
    void clearing_keeps_the_folder_held() throws IOException {
        try (var data = DataFolder.open(folder)) {
            data.checkVersion();
            Files.createDirectories(data.log("call-service").getParent());
            data.clear();
            assertThat(Files.list(folder)).containsExactly(folder.resolve("lock"));
            assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    /** Stands for another suite. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            try (var data = DataFolder.open(Path.of(arguments[0]))) {
                System.out.println("held");
                System.in.read();
                data.path();
            }
        }
    }
}
