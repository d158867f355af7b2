package dev.frontdesk.axon;

import static dev.frontdesk.axon.StoreApplication.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Note.WriteNote;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What falls due is dealt with once its moment has passed, in spite of what fails beside it. */
@SpringBootTest(classes = StoreApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DueListIT {

    @Autowired
    Desk desk;

    @Autowired
    History history;

    @Autowired
    DueRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Projections projections;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        StoreApplication.surroundings(registry);
    }

    @Test
    void a_row_that_was_opened_settled_and_opened_again_is_dealt_with_each_time_and_one_that_fails_holds_up_nobody() {
        write("due-never-1", now().minusSeconds(600));
        write("due-past", now().minusSeconds(130));
        write("due-later", now());

        await().untilAsserted(
                        () -> assertThat(names("due-past")).containsExactly("NoteWritten", "LineAdded", "LineAdded"));
        assertThat(history.of("due-past").getLast().origin().actor()).isEqualTo("system:note-watch");
        assertThat(history.of("due-past").getLast().origin().causationId())
                .isEqualTo(history.of("due-past").get(1).eventId());
        assertThat(names("due-later")).containsExactly("NoteWritten");
        await().untilAsserted(() -> assertThat(open()).containsExactly("due-later", "due-never-1"));

        projections.rebuild();
        await().until(projections::caughtUp);
        await().untilAsserted(() -> assertThat(open()).containsExactly("due-later", "due-never-1"));
        assertThat(names("due-past")).hasSize(3);
    }

    @Test
    void at_the_moment_itself_there_is_still_time_and_of_two_who_ask_only_one_gets_a_row() {
        var rest = Duration.ofSeconds(10);
        var due = Instant.parse("2999-01-01T00:00:00Z");
        rows.open("other", "row", due, ORIGIN, 0);

        assertThat(rows.claim(due, rest, 10))
                .noneMatch(claimed -> claimed.list().equals("other"));
        assertThat(claimed(due.plusNanos(1000), rest)).containsExactly("row");
        assertThat(claimed(due.plusNanos(1000), rest)).isEmpty();
        assertThat(claimed(due.plus(rest).plusNanos(2000), rest)).containsExactly("row");
        rows.settle("other", "row", 1);
        rows.open("other", "row", due, ORIGIN, 0);
        assertThat(claimed(due.plusSeconds(60), rest)).isEmpty();
        rows.clear("other");
    }

    private List<String> claimed(Instant now, Duration rest) {
        return rows.claim(now, rest, 10).stream()
                .filter(claimed -> claimed.list().equals("other"))
                .map(claimed -> claimed.due().id())
                .toList();
    }

    private void write(String noteId, Instant at) {
        desk.send(new WriteNote(noteId, "", at), ORIGIN);
    }

    private List<String> names(String noteId) {
        return history.of(noteId).stream()
                .map(recorded -> recorded.event().getClass().getSimpleName())
                .toList();
    }

    private List<String> open() {
        return jdbc.sql("select id from due where list = 'note' and not settled order by id")
                .query(String.class)
                .list();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
