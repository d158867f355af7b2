package dev.frontdesk.visitor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.test.Contracts;
import dev.frontdesk.visitor.ReceptionSamples;
import dev.frontdesk.visitor.VisitSamples;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of visits is what the contract says, and nothing more. */
class PublishedFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Recorded> STORY = IntStream.range(0, VisitSamples.OF_A_VISIT.size())
            .mapToObj(sequence -> recorded(VisitSamples.OF_A_VISIT.get(sequence), sequence))
            .toList();
    private static final List<Recorded> INVITED = IntStream.range(0, ReceptionSamples.OF_AN_INVITATION.size())
            .mapToObj(sequence -> recorded(ReceptionSamples.OF_AN_INVITATION.get(sequence), sequence))
            .toList();

    @Test
    void every_published_fact_fits_its_schema() {
        var facts = all().toList();

        assertThat(facts)
                .allSatisfy(fact -> assertThat(Contracts.objections(fact.type(), JSON.writeValueAsString(fact.data())))
                        .as(fact.type())
                        .isEmpty());
    }

    @Test
    void every_sample_is_what_is_really_published() {
        for (var type : all().map(PublicFact::type).collect(Collectors.toSet())) {
            var sample = JSON.readTree(Contracts.sample(type));
            assertThat(all().filter(fact -> fact.type().equals(type))
                            .map(fact -> JSON.readTree(JSON.writeValueAsString(fact.data()))))
                    .as(type)
                    .contains(sample);
        }
    }

    @Test
    void every_fact_of_visits_has_a_schema() throws IOException {
        assertThat(typesWithASchema()).containsAll(all().map(PublicFact::type).collect(Collectors.toSet()));
    }

    @Test
    void s43_s49_declined_and_not_reached_are_told_alike_and_without_a_reason() {
        var declined = facts(HostDeclined.class);
        var unreachable = facts(HostUnreachable.class);

        assertThat(declined.getFirst().type()).isEqualTo(unreachable.getFirst().type());
        assertThat(JSON.writeValueAsString(declined.getFirst().data())).doesNotContain("in-meeting", "staff-", "note");
    }

    @Test
    void s97_that_time_passed_is_told_as_long_as_there_was_time_however_late_it_was_noted() {
        var noted = find(HostUnreachable.class);
        var asked = STORY.stream()
                .filter(one -> one.sequence() < noted.sequence())
                .filter(one -> one.event() instanceof HostAsked)
                .map(one -> (HostAsked) one.event())
                .reduce((_, last) -> last)
                .orElseThrow();
        var event = (HostUnreachable) noted.event();
        var dayLate = new HostUnreachable(
                event.visitId(),
                event.relayId(),
                event.rule(),
                event.occurredAt().plus(Duration.ofDays(1)));

        assertThat(new VisitPublication(_ -> STORY)
                        .of(recorded(dayLate, noted.sequence())).stream().map(PublicFact::data))
                .singleElement()
                .extracting("responseSeconds")
                .isEqualTo(Duration.between(asked.occurredAt(), asked.unreachableAt())
                        .toSeconds());
    }

    @Test
    void s98_a_message_asks_for_a_relay_of_its_own_kind() {
        assertThat(new RelayPublication(_ -> STORY)
                        .of(find(MessageLeftForHost.class)).stream().map(fact -> JSON.writeValueAsString(fact.data())))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact).contains("\"kind\":\"visit-message\"").doesNotContain("next"));
    }

    @Test
    void a_schema_refuses_what_it_does_not_name() {
        var withName = Contracts.sample("visitor.visitor-arrived.v1").replaceFirst("\\{", "{\"name\": \"王先生\",");

        assertThat(Contracts.objections("visitor.visitor-arrived.v1", withName)).isNotEmpty();
    }

    private static Stream<PublicFact> all() {
        return Stream.concat(
                STORY.stream()
                        .flatMap(one -> Stream.concat(
                                new VisitPublication(_ -> STORY).of(one).stream(),
                                new RelayPublication(_ -> STORY).of(one).stream())),
                INVITED.stream().flatMap(one -> new NoShowPublication(_ -> INVITED).of(one).stream()));
    }

    private static List<PublicFact> facts(Class<?> event) {
        return new VisitPublication(_ -> STORY).of(find(event));
    }

    private static Recorded find(Class<?> event) {
        return STORY.stream()
                .filter(one -> event.isInstance(one.event()))
                .findFirst()
                .orElseThrow();
    }

    private static Recorded recorded(DomainEvent event, long sequence) {
        return new Recorded(
                "event-" + sequence,
                "Visit",
                VisitSamples.VISIT,
                sequence,
                "name",
                event.occurredAt(),
                Origin.system("test", "site-a", "cause-1"),
                event);
    }

    private static List<String> typesWithASchema() throws IOException {
        var folder = Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")))
                .resolve("infra/contracts/src/main/resources/facts/visitor");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
        }
    }
}
