package dev.frontdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Samples that others copy speak of facts that are published, and of fields that they have. */
class SamplesTest {

    private static final Pattern TYPE = Pattern.compile("'([a-z]+)\\.([a-z-]+\\.v1)'");
    private static final Pattern FIELD = Pattern.compile("data(?:->>'|, '\\$\\.)([A-Za-z]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"ten-questions.sql", "flink.sql"})
    void every_type_and_field_of_a_sample_is_in_the_contracts(String sample) throws IOException {
        var text = Files.readString(Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")))
                .resolve("infra/reporting/samples")
                .resolve(sample));
        var fields = new HashSet<String>();
        var types = TYPE.matcher(text);
        while (types.find()) {
            var path = "/facts/%1$s/%1$s.%2$s.schema.json".formatted(types.group(1), types.group(2));
            try (var in = SamplesTest.class.getResourceAsStream(path)) {
                assertThat(in).as(path).isNotNull();
                fields.addAll(
                        JsonMapper.shared().readTree(in).path("properties").propertyNames());
            }
        }
        assertThat(fields).isNotEmpty();
        assertThat(FIELD.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(fields);
    }
}
