package dev.frontdesk.call.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.SampleEvents;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.line.ToldLine;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.publish.LineFacts.LineStateV1;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.test.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told is what the contract says, and nothing more. */
class PublishedFactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final CallEnded TURNED_AWAY =
            new CallEnded(CALL, "turned-away", "S23", Instant.parse("2026-11-23T01:00:20Z"));
    private static final List<Recorded> SOLICITED = Stream.of(
                    event(CallReceived.class), event(CallClassified.class), event(CallerScreened.class), TURNED_AWAY)
            .map(PublishedFactsTest::recorded)
            .toList();

    private static final PublicFact IN_USE = new PublicFact(
            LineFacts.TOPIC,
            LineStateV1.TYPE,
            LineStateV1.from(
                    "site-a",
                    "8211",
                    new ToldLine(
                            LineState.IN_USE,
                            LineState.IN_USE,
                            "asterisk",
                            Instant.parse("2026-11-23T01:02:10Z"),
                            Instant.parse("2026-11-23T01:02:30Z"),
                            Instant.parse("2026-11-23T01:33:30Z"))));

    @Test
    void every_published_fact_fits_its_schema() {
        var facts = all().toList();

        assertThat(facts).hasSize(46);
        assertThat(facts)
                .allSatisfy(fact -> assertThat(Contracts.objections(fact.type(), JSON.writeValueAsString(fact.data())))
                        .as(fact.type())
                        .isEmpty());
    }

    @Test
    void every_schema_has_a_fact_and_every_fact_a_schema() throws IOException {
        var published = all().map(PublicFact::type).collect(Collectors.toSet());

        assertThat(published).containsExactlyInAnyOrderElementsOf(typesWithASchema());
    }

    @Test
    void every_sample_is_what_is_really_published() {
        tells("call.relay-requested.v1", event(MessageCorrected.class));
        tells("call.message-taken.v1", event(MessageTaken.class));
        tells("call.message-corrected.v1", event(MessageCorrected.class));
        tells("call.message-confirmed.v1", event(MessageReadBackConfirmed.class));
        tells("call.message-overdue.v1", event(RelayOverdue.class));
        tells("call.call-received.v1", SampleEvents.OF_A_CALL.get(0));
        tells("call.call-answered.v1", SampleEvents.OF_A_CALL.get(1));
        tells("call.call-classified.v1", event(CallClassified.class));
        tells("call.transfer-tried.v1", event(LineFoundBusy.class));
        tells("call.call-ended.v1", SampleEvents.OF_A_CALL.get(5));
        tells("call.call-missed.v1", event(CallMissed.class));
        tells("call.callback-promised.v1", event(CallbackPromised.class));
        tells("call.callback-kept.v1", event(CallbackKept.class));
        tells("call.callback-overdue.v1", event(CallbackOverdue.class));
        tells("call.callback-released.v1", event(CallbackReleased.class));
        tells("call.relay-done.v1", event(CallbackKept.class));
        tells("call.missed-call-opened.v1", event(MissedCallOpened.class));
        tells("call.missed-call-closed.v1", event(MissedCallReturned.class));
        tells("call.missed-call-overdue.v1", event(MissedCallOverdue.class));
        tells("call.complaint-received.v1", event(ComplaintReceived.class));
        tells("call.complaint-acknowledged.v1", event(ComplaintAcknowledged.class));
        tells("call.complaint-overdue.v1", event(AcknowledgementOverdue.class));
        tells("call.complaint-contact-promised.v1", event(ContactPromised.class));
        tells("call.complaint-contact-made.v1", event(ContactMade.class));
        assertThat(JSON.readTree(JSON.writeValueAsString(IN_USE.data())))
                .isEqualTo(JSON.readTree(Contracts.sample("call.line-state.v1")));
    }

    @Test
    void s113_a_message_that_was_taken_asks_for_its_first_relay() {
        assertThat(JSON.readTree(
                        JSON.writeValueAsString(published("call.relay-requested.v1", event(MessageTaken.class)))))
                .isEqualTo(JSON.readTree("""
                    {
                      "relayId": "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001-1",
                      "about": "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001",
                      "recipientId": "staff-lin",
                      "kind": "message",
                      "detailsRef": "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001/1",
                      "person": "person-7f3c",
                      "digest": "b64c1e",
                      "requestedAt": "2026-11-23T01:00:00Z",
                      "dueAt": "2026-11-23T01:05:00Z",
                      "occurredAt": "2026-11-23T01:00:00Z"
                    }
                    """));
    }

    @Test
    void s23_a_solicitation_that_was_turned_away_is_told_by_reference_alone() {
        tells("call.solicitation-turned-away.v1", TURNED_AWAY);
        assertThat(facts(event(CallEnded.class)).map(PublicFact::type)).containsExactly("call.call-ended.v1");
    }

    @Test
    void s19_s9_s22_the_owner_is_to_be_told_each_time_of_what() {
        assertThat(kinds(event(IdleNoticeRequested.class))).containsExactly("line-free");
        assertThat(kinds(event(EscalationRequested.class))).containsExactly("call-back-late");
        assertThat(kinds(event(ContactPromised.class))).containsExactly("complaint");
        assertThat(kinds(event(ComplaintEvent.EscalationRequested.class))).containsExactly("complaint-late");
        assertThat(kinds(event(MissedCallEvent.EscalationRequested.class))).containsExactly("missed-call-late");
    }

    @Test
    void s112_that_nobody_called_back_is_for_the_supervisor_whoever_that_is() {
        var told = JSON.writeValueAsString(
                published("call.relay-requested.v1", event(MissedCallEvent.EscalationRequested.class)));

        assertThat(told).doesNotContain("recipientId", "null");
        assertThat(Contracts.objections("call.relay-requested.v1", told)).isEmpty();
    }

    @Test
    void s20_that_nobody_has_taken_a_complaint_up_is_for_the_supervisor_until_somebody_has() {
        var late = (ComplaintEvent.EscalationRequested) event(ComplaintEvent.EscalationRequested.class);
        var untaken = new ComplaintId(late.complaintId()).untakenRelay();
        var told = new ComplaintEvent.EscalationRequested(
                late.complaintId(),
                null,
                late.detailsRef(),
                late.person(),
                late.digest(),
                untaken,
                late.relayDueAt(),
                "S20",
                late.occurredAt());
        var written = JSON.writeValueAsString(published("call.relay-requested.v1", told));

        assertThat(kinds(told)).containsExactly("complaint-untaken");
        assertThat(written).doesNotContain("recipientId", "null");
        assertThat(Contracts.objections("call.relay-requested.v1", written)).isEmpty();
        assertThat(ended(event(ComplaintAcknowledged.class)))
                .containsExactly(new ComplaintId(late.complaintId()).relay(), untaken);
        assertThat(ended(event(ComplaintEvent.ComplaintWithdrawn.class))).containsExactly(untaken);
    }

    private static List<String> ended(DomainEvent event) {
        return facts(event)
                .map(PublicFact::data)
                .filter(RelayDoneV1.class::isInstance)
                .map(done -> ((RelayDoneV1) done).relayId())
                .toList();
    }

    private static List<String> kinds(DomainEvent event) {
        return facts(event)
                .map(PublicFact::data)
                .filter(RelayRequestedV1.class::isInstance)
                .map(fact -> ((RelayRequestedV1) fact).kind())
                .toList();
    }

    @Test
    void what_is_not_known_of_a_call_is_left_out() {
        var call = new CallReceived(
                CALL,
                null,
                null,
                null,
                null,
                null,
                SampleEvents.OF_A_CALL.get(0).occurredAt());
        var told = JSON.writeValueAsString(published("call.call-received.v1", call));

        assertThat(Contracts.objections("call.call-received.v1", told)).isEmpty();
        assertThat(told).doesNotContain("line", "kind", "null");
    }

    @Test
    void s31_what_was_said_inside_and_what_was_answered_outside_is_told_to_nobody() {
        assertThat(facts(event(CallWanted.class))).isEmpty();
        assertThat(facts(event(CallNotWanted.class))).isEmpty();
        assertThat(facts(event(OutwardAnswerGiven.class))).isEmpty();
    }

    @Test
    void a_schema_refuses_what_it_does_not_name() {
        var withNumber =
                Contracts.sample("call.call-received.v1").replaceFirst("\\{", "{\"number\": \"021-61234567\",");

        assertThat(Contracts.objections("call.call-received.v1", withNumber)).isNotEmpty();
    }

    @Test
    void each_topic_has_its_own_aggregate() {
        assertThat(all().map(PublicFact::topic).distinct())
                .containsExactlyInAnyOrder(
                        "frontdesk.call.messages.v1",
                        "frontdesk.call.lines.v1",
                        "frontdesk.call.calls.v1",
                        "frontdesk.call.promises.v1",
                        "frontdesk.call.missed-calls.v1",
                        "frontdesk.call.complaints.v1",
                        "frontdesk.call.relays.v1");
    }

    private static void tells(String type, DomainEvent event) {
        assertThat(JSON.readTree(JSON.writeValueAsString(published(type, event))))
                .as(type)
                .isEqualTo(JSON.readTree(Contracts.sample(type)));
    }

    private static Object published(String type, DomainEvent event) {
        return facts(event)
                .filter(fact -> fact.type().equals(type))
                .map(PublicFact::data)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<PublicFact> all() {
        var ofEvents = Stream.concat(events(), Stream.of(TURNED_AWAY)).flatMap(PublishedFactsTest::facts);
        return Stream.concat(ofEvents, Stream.of(IN_USE));
    }

    private static Stream<DomainEvent> events() {
        return Stream.of(
                        SampleEvents.OF_A_CALL,
                        SampleEvents.OF_A_MESSAGE,
                        SampleEvents.OF_A_PROMISE,
                        SampleEvents.OF_A_MISSED_CALL,
                        SampleEvents.OF_A_COMPLAINT)
                .flatMap(List::stream);
    }

    private static Stream<PublicFact> facts(DomainEvent event) {
        var recorded = recorded(event);
        return Stream.of(
                        new MessagePublication(),
                        new CallPublication(),
                        new SolicitationPublication(_ -> SOLICITED),
                        new PromisePublication(),
                        new MissedCallPublication(),
                        new ComplaintPublication())
                .flatMap(publication -> publication.of(recorded).stream());
    }

    private static Recorded recorded(DomainEvent event) {
        return new Recorded(
                "event-1",
                "PhoneMessage",
                "message-1",
                0,
                "name",
                event.occurredAt(),
                Origin.system("test", "site-a", "cause-1"),
                event);
    }

    private static <T extends DomainEvent> DomainEvent event(Class<T> type) {
        return events().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static List<String> typesWithASchema() throws IOException {
        var folder = Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")))
                .resolve("infra/contracts/src/main/resources/facts/call");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
        }
    }
}
