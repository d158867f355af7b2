package dev.frontdesk.directory.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.CalendarSamples;
import dev.frontdesk.directory.CustomerSamples;
import dev.frontdesk.directory.DoorSamples;
import dev.frontdesk.directory.OutingSamples;
import dev.frontdesk.directory.RosterSamples;
import dev.frontdesk.directory.SampleEvents;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.test.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told is what the contract says, and nothing more. */
class PublishedFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_sample_is_what_is_really_published_and_fits_its_schema() {
        var facts = all().toList();

        assertThat(facts).hasSize(19).allSatisfy(fact -> {
            var written = JSON.writeValueAsString(fact.data());
            assertThat(JSON.readTree(written)).as(fact.type()).isEqualTo(JSON.readTree(Contracts.sample(fact.type())));
            assertThat(Contracts.objections(fact.type(), written))
                    .as(fact.type())
                    .isEmpty();
        });
    }

    @Test
    void every_schema_has_a_fact_and_every_fact_a_schema() throws IOException {
        var folder = Path.of("../infra/contracts/src/main/resources/facts/directory");
        try (var files = Files.list(folder)) {
            var types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
            assertThat(all().map(PublicFact::type).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(types);
        }
    }

    @Test
    void each_fact_goes_to_the_topic_of_its_aggregate() {
        assertThat(all().map(fact -> fact.type()
                                        .replaceFirst(
                                                "directory\\."
                                                    + "(site|department|extension|staff|relay|presence|duty|calendar|customer|responsibility).*",
                                                "$1")
                                + " " + fact.topic())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "site frontdesk.directory.sites.v1",
                        "staff frontdesk.directory.staff.v1",
                        "department frontdesk.directory.departments.v1",
                        "extension frontdesk.directory.extension-tables.v1",
                        "relay frontdesk.directory.relays.v1",
                        "presence frontdesk.directory.presence.v1",
                        "duty frontdesk.directory.rosters.v1",
                        "duty frontdesk.directory.duty.v1",
                        "responsibility frontdesk.directory.responsibilities.v1",
                        "calendar frontdesk.directory.calendars.v1",
                        "customer frontdesk.directory.customers.v1");
    }

    @Test
    void s105_an_address_of_staff_leaves_in_no_fact() {
        assertThat(all().map(fact -> JSON.writeValueAsString(fact.data()))).noneMatch(fact -> fact.contains("@"));
        assertThat(new StaffFacts(PublishedFactsTest::noHistory)
                        .of(recorded(new MailAddressChanged("staff-lin", "a@b.example", at()), 1)))
                .isEmpty();
    }

    @Test
    void s114_only_the_recipients_own_limit_breaks_the_promise() {
        var deputyLate = new RelayOverdue("relay-1-1", "message-1", "deputy", "staff-chen", at(), "S114", at());

        assertThat(new RelayFacts().of(recorded(deputyLate, 7))).isEmpty();
    }

    @Test
    void a_member_of_staff_is_told_whole_after_any_change() {
        var before = SampleEvents.OF_STAFF.subList(0, SampleEvents.OF_STAFF.size() - 1);

        assertThat(told(before)).isEqualTo(lin(List.of("2222"), true));
    }

    @Test
    void whoever_has_left_is_told_as_gone_and_without_extensions() {
        assertThat(told(SampleEvents.OF_STAFF)).isEqualTo(lin(List.of(), false));
    }

    @Test
    void s8_a_department_is_told_whole_after_any_change() {
        var events = SampleEvents.OF_A_DEPARTMENT;
        var recorded = IntStream.range(0, events.size())
                .mapToObj(sequence -> recorded(events.get(sequence), sequence))
                .toList();

        assertThat(new DepartmentFacts(id -> recorded)
                        .of(recorded.get(2))
                        .getFirst()
                        .data())
                .isEqualTo(new DepartmentFacts.DepartmentV1(
                        "dept-sales",
                        "site-a",
                        new Names("销售部", "Sales"),
                        null,
                        "dept-company",
                        List.of("8000", "8300"),
                        Instant.parse("2026-11-23T00:31:20Z")));
    }

    /** What the last of these events is published as. */
    private static Object told(List<DomainEvent> events) {
        var recorded = IntStream.range(0, events.size())
                .mapToObj(sequence -> recorded(events.get(sequence), sequence))
                .toList();
        return new StaffFacts(id -> recorded).of(recorded.getLast()).getFirst().data();
    }

    private static StaffFacts.StaffMemberV1 lin(List<String> extensions, boolean active) {
        return new StaffFacts.StaffMemberV1(
                "staff-lin",
                "site-a",
                new Names("林雨", "Lin Yu"),
                "dept-it",
                new Names("网管", "Network administrator"),
                List.of(new FurtherPost("dept-finance", new Names("出纳", "Cashier"))),
                extensions,
                null,
                "staff-shen",
                true,
                active,
                Instant.parse(active ? "2026-11-23T00:33:20Z" : "2026-11-23T09:00:00Z"));
    }

    @Test
    void s15_whose_customer_it_is_is_told_whole_after_any_change() {
        var told = customerHistory().stream()
                .flatMap(one -> new CustomerFacts(_ -> customerHistory()).of(one).stream())
                .map(fact -> (CustomerFacts.CustomerOwnerV1) fact.data())
                .toList();

        assertThat(told)
                .extracting(CustomerFacts.CustomerOwnerV1::ownerId)
                .containsExactly(null, "staff-lin", "staff-wang", null);
        assertThat(told).extracting(CustomerFacts.CustomerOwnerV1::locked).containsExactly(false, true, true, false);
        assertThat(told).allSatisfy(fact -> assertThat(fact.persons()).hasSize(2));
    }

    private static List<Recorded> rosterHistory() {
        return List.of(recorded(RosterSamples.ALL.getFirst(), 0), recorded(RosterSamples.DAY, 1));
    }

    private static List<Recorded> noHistory(String id) {
        throw new AssertionError("nobody has to look up the history of what is told by the event itself");
    }

    /** Each public fact once, of the sample events. */
    private static Stream<PublicFact> all() {
        var added = SampleEvents.OF_STAFF.getFirst();
        assertThat(added).isInstanceOf(StaffAdded.class);
        return Stream.of(
                        SampleEvents.OF_A_SITE.stream()
                                .flatMap(event -> new SiteFacts().of(recorded(event, 0)).stream()),
                        new StaffFacts(PublishedFactsTest::noHistory).of(recorded(added, 0)).stream(),
                        new DepartmentFacts(PublishedFactsTest::noHistory)
                                .of(recorded(SampleEvents.OF_A_DEPARTMENT.getFirst(), 0)).stream(),
                        SampleEvents.OF_AN_EXTENSION_TABLE.stream()
                                .flatMap(event -> new ExtensionTableFacts().of(recorded(event, 0)).stream()),
                        SampleEvents.OF_A_RELAY.stream()
                                .flatMap(event -> new RelayFacts().of(recorded(event, 0)).stream()),
                        new PresenceFacts().of(recorded(OutingSamples.ALL.getFirst(), 0)).stream(),
                        new PresenceFacts().of(recorded(DoorSamples.PASSED, 0)).stream(),
                        new DutyFacts(_ -> rosterHistory()).of(recorded(RosterSamples.DAY, 1)).stream(),
                        new ResponsibilityFacts().of(recorded(SampleEvents.OF_A_RESPONSIBILITY.getFirst(), 0)).stream(),
                        new CalendarFacts(_ -> List.of(recorded(CalendarSamples.YEAR, 0)))
                                .of(recorded(CalendarSamples.YEAR, 0)).stream(),
                        new CustomerFacts(_ -> customerHistory())
                                .of(customerHistory().get(1)).stream())
                .flatMap(facts -> facts);
    }

    private static List<Recorded> customerHistory() {
        return IntStream.range(0, CustomerSamples.ALL.size())
                .mapToObj(number -> recorded(CustomerSamples.ALL.get(number), number))
                .toList();
    }

    private static Recorded recorded(DomainEvent event, long sequence) {
        var origin = new Origin("lin", "site-a", "front-desk", "c-1", "c-1");
        return new Recorded("e-1", "any", "any-1", sequence, "any", at(), origin, event);
    }

    private static Instant at() {
        return Instant.parse("2026-11-23T01:00:00Z");
    }
}
