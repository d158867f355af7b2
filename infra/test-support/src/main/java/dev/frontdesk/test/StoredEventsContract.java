package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of a service's events, one file each in {@code src/test/resources/events}. A file is added, with
 * {@code -Dfrontdesk.golden.write=true}, and never edited: what is stored is stored for ever.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoredEventsContract {

    private static final Path FILES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    /** One sample of each event. */
    protected abstract Stream<?> events();

    /** The name an event is stored under. */
    protected abstract String name(Class<?> event);

    /** All names the service stores. */
    protected abstract Collection<String> names();

    @Test
    void there_is_one_sample_and_one_file_of_every_event() throws IOException {
        List<String> sampled = events().map(event -> name(event.getClass())).toList();
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(names());
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_its_file_says(Object event) throws IOException {
        var stored = SERIALIZER.serialize(event, String.class).getData();
        var file = file(event);
        if (!Files.exists(file) && Boolean.getBoolean("frontdesk.golden.write")) {
            Files.writeString(file, JSON.readTree(stored).toPrettyString() + "\n");
        }

        assertThat(JSON.readTree(stored)).isEqualTo(JSON.readTree(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_file_is_read_back_as_the_event(Object event) throws IOException {
        assertThat(read(Files.readAllBytes(file(event)), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_a_later_version_adds_is_ignored(Object event) throws IOException {
        var stored = Files.readString(file(event))
                .replaceFirst("\\{", "{ \"addedLater\": { \"by\": [\"somebody\"] },")
                .getBytes(UTF_8);

        assertThat(read(stored, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_says_its_revision(Object event) {
        assertThat(event.getClass().getAnnotation(Revision.class).value()).isEqualTo("1");
    }

    private Path file(Object event) {
        return FILES.resolve(name(event.getClass()) + ".json");
    }

    private static Object read(byte[] stored, Class<?> type) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type.getName(), "1"));
    }
}
