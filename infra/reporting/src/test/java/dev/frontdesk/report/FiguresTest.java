package dev.frontdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure speaks of a fact that is published, and of a field that this fact has. */
class FiguresTest {

    private static final java.time.LocalDate DAY = java.time.LocalDate.parse("2026-11-02");

    @Test
    void every_figure_is_made_of_what_the_contracts_promise() throws IOException {
        var missing = new ArrayList<String>();
        for (var figure : Figures.ALL) {
            for (var need : figure.needs()) {
                var words = need.split("#", 2);
                var fields = schema(words[0]).path("properties");
                if (words.length == 2 && fields.path(words[1]).isMissingNode()) {
                    missing.add(need);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_word_that_a_part_of_a_figure_may_be_is_said_in_both_languages() throws IOException {
        var unsaid = new ArrayList<String>();
        for (var figure : Figures.ALL) {
            for (var need : figure.needs()) {
                var words = need.split("#", 2);
                if (words.length == 2) {
                    for (var word : schema(words[0]).at("/properties/" + words[1] + "/enum")) {
                        if (!Words.know(word.asString())) {
                            unsaid.add(need + " " + word.asString());
                        }
                    }
                }
            }
        }
        assertThat(unsaid).isEmpty();
    }

    @Test
    void the_ninth_of_ten_and_the_median_are_values_that_occurred() {
        var month = new Month(List.of(Figures.ALL.get(1)), (_, _, _) -> {});
        for (int ring = 1; ring <= 10; ring++) {
            month.take(DAY, Facts.of("call.call-answered.v1", "{\"ringMillis\":%d}".formatted(ring * 1000)));
        }

        assertThat(month.lines()).singleElement().satisfies(line -> {
            assertThat(line.count()).isEqualTo(10);
            assertThat(line.median()).isEqualTo(5000);
            assertThat(line.ninth()).isEqualTo(9000);
        });
    }

    @Test
    void money_is_added_up_to_the_cent() {
        var approved = Figures.ALL.stream()
                .filter(figure -> figure.needs().contains("mailroom.settlement-approved.v1#cents"))
                .findFirst()
                .orElseThrow();
        var month = new Month(List.of(approved), (_, _, _) -> {});
        month.take(DAY, Facts.of("mailroom.settlement-approved.v1", "{\"carrier\":\"sf\",\"cents\":2205}"));
        month.take(DAY, Facts.of("mailroom.settlement-approved.v1", "{\"carrier\":\"sf\",\"cents\":1}"));

        assertThat(month.lines())
                .singleElement()
                .satisfies(line -> assertThat(MonthlyPage.yuan(line.sum())).isEqualTo("22.06"));
    }

    private static JsonNode schema(String type) throws IOException {
        var path = "/facts/%s/%s.schema.json".formatted(type.substring(0, type.indexOf('.')), type);
        try (var in = FiguresTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return JsonMapper.shared().readTree(in);
        }
    }
}
