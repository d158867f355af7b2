package dev.frontdesk.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.message.PhoneMessageEvent;
import dev.frontdesk.call.routingplan.RoutingPlanEvent;
import dev.frontdesk.kernel.DomainEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the store can be read for ever. A new event comes with its file ({@code -Dfrontdesk.golden.write=true}
 * writes missing ones); a file that exists is never changed.
 */
class StoredEventsTest {

    private static final Path FILES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();
    private static final EventCatalog CATALOG =
            EventCatalog.of(PhoneMessageEvent.class, CallEvent.class, RoutingPlanEvent.class);

    static Stream<DomainEvent> events() {
        return Stream.of(SampleEvents.OF_A_CALL, SampleEvents.OF_A_MESSAGE, SampleEvents.OF_A_PLAN)
                .flatMap(List::stream);
    }

    @Test
    void there_is_one_sample_and_one_file_of_every_event() throws IOException {
        assertThat(events().map(event -> CATALOG.name(event.getClass())))
                .containsExactlyInAnyOrderElementsOf(CATALOG.names());
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            CATALOG.names().stream().map(name -> name + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_its_file_says(DomainEvent event) throws IOException {
        var stored = SERIALIZER.serialize(event, String.class).getData();
        var file = FILES.resolve(CATALOG.name(event.getClass()) + ".json");
        if (!Files.exists(file) && Boolean.getBoolean("frontdesk.golden.write")) {
            Files.writeString(file, JSON.readTree(stored).toPrettyString() + "\n");
        }

        assertThat(JSON.readTree(stored)).isEqualTo(JSON.readTree(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_file_is_read_back_as_the_event(DomainEvent event) throws IOException {
        var stored = Files.readAllBytes(FILES.resolve(CATALOG.name(event.getClass()) + ".json"));

        assertThat(read(stored, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_a_later_version_adds_is_ignored(DomainEvent event) throws IOException {
        var stored = Files.readString(FILES.resolve(CATALOG.name(event.getClass()) + ".json"))
                .replaceFirst("\\{", "{ \"addedLater\": { \"by\": [\"somebody\"] },")
                .getBytes(UTF_8);

        assertThat(read(stored, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_says_its_revision(DomainEvent event) {
        assertThat(event.getClass().getAnnotation(Revision.class).value()).isEqualTo("1");
    }

    private static Object read(byte[] stored, Class<?> type) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type.getName(), "1"));
    }
}
