package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.web.Roles;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A month of calls, once as the procedures say and once with thirty breaches of twelve rules in it. */
class ConformanceIT extends RunningCallService {

    private static final Instant OCTOBER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    private record Row(String thing, DomainEvent event) {}

    @Autowired
    Conformance conformance;

    @Autowired
    EventCatalog catalog;

    @Autowired
    JsonMapper json;

    private final String site = "site-" + UUID.randomUUID();
    private final List<Row> rows = new ArrayList<>();

    @Test
    void a_clean_month_gives_none_and_every_breach_in_another_is_found() {
        aCleanMonth();
        assertThat(october()).isEmpty();

        var expected = thirtyBreaches();
        assertThat(october())
                .extracting(breach -> breach.rule() + " " + breach.thing())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSize(30);
        assertThat(expected.stream().map(line -> line.split(" ")[0]).distinct()).hasSize(12);
    }

    /** Without the complaints that the running service opens for these calls: by now they are long overdue. */
    private List<Breach> october() {
        return conformance.breaches(site, OCTOBER, NOVEMBER, Moment.LATEST).stream()
                .filter(breach -> !breach.thing().startsWith("complaint-"))
                .toList();
    }

    @Test
    void a_breach_is_told_with_its_sentence_and_its_events() {
        var call = call(0, 9, "other");
        ended(call, 0, 9, "informed", 60);
        var late = answeredAfter(20_000, 0, 10);
        save();

        var asked = "/api/v1/audit/call-service/conformance?from=2026-10-01T00:00:00Z&until=2026-11-01T00:00:00Z";
        var answer = receptionist(site).as(Roles.MANAGER).get(asked);
        assertThat(answer.status()).isEqualTo(200);
        var breaches = answer.body().path("breaches");
        assertThat(breaches.size()).isEqualTo(1);
        assertThat(breaches.path(0).path("rule").asString()).isEqualTo("S106");
        assertThat(breaches.path(0).path("thing").asString()).isEqualTo(late);
        assertThat(breaches.path(0).path("eventIds").size()).isEqualTo(1);
        assertThat(answer.body()
                        .path("rules")
                        .valueStream()
                        .map(rule -> rule.path("says").path("zh").asString()))
                .contains("响铃超过一声才接听");
        var before = receptionist(site).as(Roles.MANAGER).get(asked + "&knownAt=2026-10-01T09:30:00Z");
        assertThat(before.body().path("breaches").size()).isZero();
    }

    /** Five stories a day, each as it should be. */
    private void aCleanMonth() {
        for (int day = 0; day < 31; day++) {
            ended(call(day, 1, "overflow"), day, 1, "transferred", 60);
            putThroughAfterQuestions(day, 2, "asking-for-person");
            withMessage(day, 3, 300, 200);
            withCallBack(day, 4);
            var complaint = call(day, 5, "complaint");
            story(
                    complaint,
                    new TransferOffered(complaint, "8000", "blind", at(day, 5).plusSeconds(20)));
            ended(complaint, day, 5, "transferred", 60);
        }
        save();
    }

    private List<String> thirtyBreaches() {
        var expected = new ArrayList<String>();
        for (int day = 3; day < 6; day++) {
            var late = answeredAfter(9_000, day, 10);
            ended(late, day, 10, "informed", 60);
            expected.add("S106 " + late);

            var unknown = call(day, 11, null);
            ended(unknown, day, 11, "informed", 60);
            expected.add("S6 " + unknown);

            var unwanted = call(day, 12, "overflow");
            story(
                    unwanted,
                    new CallNotWanted(unwanted, "8171", "S31", at(day, 12).plusSeconds(20)));
            story(
                    unwanted,
                    new TransferOffered(unwanted, "8171", "blind", at(day, 12).plusSeconds(30)));
            ended(unwanted, day, 12, "informed", 60);
            expected.add("S31 " + unwanted);

            var unpromised = call(day, 13, "overflow");
            story(unpromised, new LineFoundBusy(unpromised, "8171", at(day, 13).plusSeconds(20)));
            story(unpromised, answer(unpromised, day, 13, "call-back", "S9"));
            ended(unpromised, day, 13, "informed", 60);
            expected.add("S9 " + unpromised);

            var unwritten = call(day, 14, "asking-for-person");
            ended(unwritten, day, 14, "message", 60);
            expected.add("S113 " + unwritten);

            expected.add("S114 " + withMessage(day, 15, 300, day == 5 ? null : 301));
        }
        for (int day = 20; day < 22; day++) {
            var hungUp = call(day, 10, "other");
            story(hungUp, new CallHungUp(hungUp, at(day, 10).plusSeconds(60)));
            expected.add("S110 " + hungUp);

            expected.add("S24 " + withoutQuestions(day, 11, "solicitation"));
            expected.add("S29 " + withoutQuestions(day, 12, "asking-for-person"));
            expected.add("S25 " + withoutBeingAsked(day, 13, "solicitation"));
            expected.add("S30 " + withoutBeingAsked(day, 14, "asking-for-person"));

            var complaint = call(day, 15, "complaint");
            ended(complaint, day, 15, "informed", 60);
            expected.add("S20 " + complaint);
        }
        save();
        return expected;
    }

    private String withoutQuestions(int day, int hour, String kind) {
        var call = call(day, hour, kind);
        story(call, new TransferOffered(call, "8171", "blind", at(day, hour).plusSeconds(20)));
        ended(call, day, hour, "turned-away", 60);
        return call;
    }

    private String withoutBeingAsked(int day, int hour, String kind) {
        var call = call(day, hour, kind);
        story(
                call,
                new CallerScreened(
                        call, call + "/2", "person-1", "d", "S24", at(day, hour).plusSeconds(15)));
        story(call, new TransferSucceeded(call, "8171", at(day, hour).plusSeconds(30)));
        ended(call, day, hour, "transferred", 60);
        return call;
    }

    private void putThroughAfterQuestions(int day, int hour, String kind) {
        var call = call(day, hour, kind);
        var start = at(day, hour);
        story(call, new CallerScreened(call, call + "/2", "person-1", "d", "S24", start.plusSeconds(15)));
        story(call, new CallWanted(call, "8171", "S30", start.plusSeconds(20)));
        story(call, new TransferOffered(call, "8171", "blind", start.plusSeconds(25)));
        story(call, new TransferSucceeded(call, "8171", start.plusSeconds(30)));
        ended(call, day, hour, "transferred", 60);
    }

    /** @param confirmed seconds after it was taken; null: never */
    private String withMessage(int day, int hour, long due, @Nullable Integer confirmed) {
        var call = call(day, hour, "overflow");
        ended(call, day, hour, "message", 60);
        var message = newMessageId();
        var start = at(day, hour);
        story(
                message,
                new MessageTaken(
                        message,
                        "staff-1",
                        call,
                        message + "/1",
                        "person-1",
                        "d",
                        relay(message, 1),
                        start.plusSeconds(due),
                        "S113",
                        start));
        if (confirmed != null) {
            story(
                    message,
                    new MessageReadBackConfirmed(
                            message,
                            relay(message, 1),
                            "staff-1",
                            confirmed <= due,
                            "e",
                            null,
                            "S116",
                            start.plusSeconds(confirmed)));
        }
        return message;
    }

    private void withCallBack(int day, int hour) {
        var call = call(day, hour, "overflow");
        var start = at(day, hour);
        story(call, answer(call, day, hour, "call-back", "S9"));
        ended(call, day, hour, "call-back-promised", 60);
        var promise = "promise-" + UUID.randomUUID();
        story(
                promise,
                new CallbackPromised(
                        promise, "staff-1", call, call + "/1", "person-1", "d", start.plusSeconds(3600), "S9", start),
                new CallbackKept(promise, "staff-1", 60, "e", "S9", start.plusSeconds(1800)));
    }

    private String call(int day, int hour, @Nullable String kind) {
        var call = newCallId();
        var start = at(day, hour);
        story(
                call,
                new CallReceived(call, "800", null, null, null, null, start),
                new CallAnswered(call, 3_000, "S106", start));
        if (kind != null) {
            story(call, classified(call, day, hour, kind));
        }
        return call;
    }

    private String answeredAfter(long ringMillis, int day, int hour) {
        var call = newCallId();
        story(
                call,
                new CallReceived(call, "800", null, null, null, null, at(day, hour)),
                new CallAnswered(call, ringMillis, "S106", at(day, hour)),
                classified(call, day, hour, "other"));
        return call;
    }

    private static CallClassified classified(String call, int day, int hour, String kind) {
        return new CallClassified(call, kind, "S6", at(day, hour).plusSeconds(10));
    }

    private static OutwardAnswerGiven answer(String call, int day, int hour, String form, String rule) {
        return new OutwardAnswerGiven(
                call, form, rule, "plan-1", 1, at(day, hour).plusSeconds(40));
    }

    private void ended(String call, int day, int hour, String disposition, long seconds) {
        story(call, new CallEnded(call, disposition, "S110", at(day, hour).plusSeconds(seconds)));
    }

    private static Instant at(int day, int hour) {
        return OCTOBER.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
    }

    private void story(String thing, DomainEvent... events) {
        for (var event : events) {
            rows.add(new Row(thing, event));
        }
    }

    /** Beside the aggregates: no command can break most of these rules. */
    private void save() {
        var sequences = new HashMap<String, Long>();
        for (var row : rows) {
            var thing = row.thing();
            var event = row.event();
            jdbc.sql("""
                insert into event (recorded_at, event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
                values (:at, gen_random_uuid(), :site, 'Test', :thing, :sequence, :name, '1', convert_to(:metadata, 'UTF8'), convert_to(:payload, 'UTF8'))
                """)
                    .param("at", Timestamp.from(event.occurredAt().plusSeconds(1)))
                    .param("site", site)
                    .param("thing", thing)
                    .param("sequence", sequences.merge(thing, 0L, (before, zero) -> before + 1))
                    .param("name", catalog.name(event.getClass()))
                    .param(
                            "metadata",
                            "{\"actor\":\"li.min\",\"site\":\"%s\",\"desk\":\"d\",\"correlationId\":\"c\",\"causationId\":\"c\"}"
                                    .formatted(site))
                    .param("payload", json.writeValueAsString(event))
                    .update();
        }
        rows.clear();
    }
}
