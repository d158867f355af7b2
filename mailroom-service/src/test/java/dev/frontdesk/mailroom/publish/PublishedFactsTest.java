package dev.frontdesk.mailroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.SampleEvents;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import dev.frontdesk.test.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told is what the contract says, and nothing more. */
class PublishedFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Publication> PUBLICATIONS = List.of(
            new OutgoingItemPublication(),
            new IncomingItemPublication(),
            new SettlementPublication(),
            new TracerPublication(),
            new CorrespondencePublication());

    @Test
    void every_published_fact_fits_its_schema() {
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Contracts.objections(fact.type(), JSON.writeValueAsString(fact.data())))
                        .as(fact.type())
                        .isEmpty());
    }

    @Test
    void every_schema_has_a_fact_and_every_fact_a_schema() throws IOException {
        assertThat(all().map(PublicFact::type).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(typesWithASchema());
    }

    @Test
    void every_sample_is_what_is_really_published_first() {
        assertThat(firstOfEachType())
                .allSatisfy((type, fact) -> assertThat(JSON.readTree(JSON.writeValueAsString(fact.data())))
                        .as(type)
                        .isEqualTo(JSON.readTree(Contracts.sample(type))));
    }

    @Test
    void s128_to_whom_it_goes_and_what_is_in_it_is_told_to_nobody() {
        assertThat(all().map(fact -> JSON.writeValueAsString(fact.data())))
                .noneMatch(told -> told.contains("contents") || told.contains("addressee"));
    }

    @Test
    void a_schema_refuses_what_it_does_not_name() {
        var type = "mailroom.outgoing-item-registered.v1";
        var withAddressee = Contracts.sample(type).replaceFirst("\\{", "{\"addressee\": \"陈先生\",");

        assertThat(Contracts.objections(type, withAddressee)).isNotEmpty();
    }

    private static Map<String, PublicFact> firstOfEachType() {
        return all().collect(Collectors.toMap(PublicFact::type, fact -> fact, (first, _) -> first, LinkedHashMap::new));
    }

    private static Stream<PublicFact> all() {
        return SampleEvents.all().flatMap(PublishedFactsTest::facts);
    }

    private static Stream<PublicFact> facts(DomainEvent event) {
        var recorded = new Recorded(
                "event-1",
                "OutgoingItem",
                "outgoing-1",
                0,
                "name",
                event.occurredAt(),
                Origin.system("test", "site-a", "cause-1"),
                event);
        return PUBLICATIONS.stream().flatMap(publication -> publication.of(recorded).stream());
    }

    private static List<String> typesWithASchema() throws IOException {
        var folder = Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")))
                .resolve("infra/contracts/src/main/resources/facts/mailroom");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
        }
    }
}
