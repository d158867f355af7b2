package dev.frontdesk.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = Sentences.load();

    @Test
    void every_status_that_can_come_out_has_both_sentences() {
        var fallback = sentences.say(new Problem(409, "nobody-wrote-this"), "en");
        IntStream.rangeClosed(400, 599).mapToObj(Problem::ofStatus).forEach(problem -> {
            assertThat(sentences.say(problem, "zh")).as(problem.code()).matches(".*\\p{IsHan}.*");
            assertThat(sentences.say(problem, "en"))
                    .as(problem.code())
                    .isNotEqualTo(fallback)
                    .doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void parameters_stand_where_the_sentence_names_them() {
        var problem = new Problem(409, "note-closed", Map.of("id", "note-9"), java.util.List.of(), Map.of());
        assertThat(sentences.say(problem, "en")).isEqualTo("Note note-9 is filed and cannot be changed.");
    }
}
