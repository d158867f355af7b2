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

    @Test
    void every_figure_is_made_of_what_the_contracts_promise() throws IOException {
        var missing = new ArrayList<String>();
        for (var figure : Figures.ALL) {
            var fields = schema(figure.type()).path("properties");
            for (var field : new String[] {figure.field(), figure.measure().field()}) {
                if (field != null && fields.path(field).isMissingNode()) {
                    missing.add(figure.type() + "." + field);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_ninth_of_ten_and_the_median_are_values_that_occurred() {
        var month = new Month(List.of(Figures.ALL.get(1)));
        for (int ring = 1; ring <= 10; ring++) {
            month.take(Facts.of("call.call-answered.v1", "{\"ringMillis\":%d}".formatted(ring * 1000)));
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
                .filter(figure -> figure.measure() == Figure.Measure.CENTS)
                .findFirst()
                .orElseThrow();
        var month = new Month(List.of(approved));
        month.take(Facts.of(approved.type(), "{\"carrier\":\"sf\",\"cents\":2205}"));
        month.take(Facts.of(approved.type(), "{\"carrier\":\"sf\",\"cents\":1}"));

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
