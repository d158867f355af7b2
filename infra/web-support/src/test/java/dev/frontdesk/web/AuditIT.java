package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.audit.AuditIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A scripted morning of one site, asked in every way that auditors have. */
class AuditIT extends WebTest {

    private static final String AUDIT = "/api/v1/audit/sample-service";
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final String site = "site-" + UUID.randomUUID();
    private final String note = "note-" + UUID.randomUUID();

    @Autowired
    AuditIndex index;

    /** The third was said at 9:20 and told the store at 9:50 only. */
    @BeforeEach
    void a_morning() {
        store(note, 0, "Note.NoteTaken", 0, 0, "li.min", "S113", "\"recipientId\":\"staff-lin\",\"textRef\":\"t/1\"");
        store(note, 1, "Note.NoteMarked", 10, 10, "wang.fang", null, "\"recipientId\":\"staff-lin\"");
        store(
                note,
                2,
                "Note.NoteCorrected",
                20,
                50,
                "li.min",
                "S116",
                "\"recipientId\":\"staff-zhou\",\"reasonRef\":\"r/1\"");
        store(note + "-other", 0, "Note.NoteTaken", 30, 30, "li.min", "S113", "\"person\":\"person-7\"");
    }

    @Test
    void everything_is_listed_newest_first_by_when_it_happened() {
        assertThat(names(items("/events"))).containsExactly("NoteTaken", "NoteCorrected", "NoteMarked", "NoteTaken");
        var corrected = items("/events").get(1);
        assertThat(corrected.path("occurredAt").asString()).isEqualTo("2026-11-23T09:20:00Z");
        assertThat(corrected.path("recordedAt").asString()).isEqualTo("2026-11-23T09:50:00Z");
        assertThat(corrected.path("actor").asString()).isEqualTo("li.min");
        assertThat(corrected.path("rule").asString()).isEqualTo("S116");
        assertThat(corrected.path("place").asLong()).isPositive();
    }

    @Test
    void a_search_is_limited_by_time_clerk_kind_rule_and_whom_it_is_about() {
        assertThat(items("/events?from=2026-11-23T09:10:00Z&until=2026-11-23T09:30:00Z"))
                .hasSize(2);
        assertThat(names(items("/events?actor=wang.fang"))).containsExactly("NoteMarked");
        assertThat(items("/events?name=Note.NoteTaken")).hasSize(2);
        assertThat(names(items("/events?rule=S116"))).containsExactly("NoteCorrected");
        assertThat(items("/events?about=staff-lin")).hasSize(2);
        assertThat(items("/events?about=person-7")).hasSize(1);
        assertThat(items("/events?about=" + note + "&actor=li.min")).hasSize(2);
        assertThat(items("/events?actor=nobody")).isEmpty();
    }

    @Test
    void what_was_known_at_a_moment_leaves_out_what_was_recorded_later() {
        assertThat(names(items("/events?knownAt=2026-11-23T09:49:59Z")))
                .containsExactly("NoteTaken", "NoteMarked", "NoteTaken");
        assertThat(items("/events?knownAt=2026-11-23T09:50:00Z")).hasSize(4);
        assertThat(names(items("/events?asOf=2026-11-23T09:20:00Z")))
                .containsExactly("NoteCorrected", "NoteMarked", "NoteTaken");
        assertThat(names(items("/events?asOf=2026-11-23T09:20:00Z&knownAt=2026-11-23T09:30:00Z")))
                .containsExactly("NoteMarked", "NoteTaken");
        assertThat(items("/events?asOf=2000-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void pages_hold_every_event_once() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = json(audited("/events?limit=1&cursor=" + cursor));
            page.path("items").forEach(event -> seen.add(event.path("eventId").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_history_shows_before_and_after_with_who_and_why() {
        var steps = list(json(audited("/history/" + note)).path("steps"));
        assertThat(steps).hasSize(3);
        assertThat(changes(steps.get(0))).containsExactly("recipientId: null > staff-lin", "textRef: null > t/1");
        assertThat(changes(steps.get(1))).isEmpty();
        assertThat(changes(steps.get(2)))
                .containsExactly("reasonRef: null > r/1", "recipientId: staff-lin > staff-zhou");
        assertThat(steps.get(2).path("event").path("rule").asString()).isEqualTo("S116");
    }

    @Test
    void a_history_can_be_asked_at_any_moment() {
        assertThat(list(json(audited("/history/" + note + "?knownAt=2026-11-23T09:30:00Z"))
                        .path("steps")))
                .hasSize(2);
        var before = json(audited("/history/" + note + "?asOf=2026-11-23T08:00:00Z"));
        assertThat(before.path("steps").size()).isZero();
        assertThat(before.path("firstRecordedAt").asString()).isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void one_event_is_found_by_its_id() {
        var id = items("/events").getFirst().path("eventId").asString();
        assertThat(json(audited("/events/" + id)).path("name").asString()).isEqualTo("Note.NoteTaken");
    }

    @Test
    void the_unknown_the_other_site_and_the_future_are_told_apart_from_nothing() {
        assertThat(code(audited("/history/note-unknown"))).isEqualTo("404 not-found");
        assertThat(code(audited("/events/" + UUID.randomUUID()))).isEqualTo("404 not-found");
        assertThat(code(audited("/events/no-uuid"))).isEqualTo("400 value-invalid");
        var id = items("/events").getFirst().path("eventId").asString();
        assertThat(code(asked("site-other", Roles.MANAGER, "/events/" + id))).isEqualTo("404 not-found");
        assertThat(code(asked("site-other", Roles.MANAGER, "/history/" + note))).isEqualTo("404 not-found");
        assertThat(json(asked("site-other", Roles.MANAGER, "/events?about=" + note))
                        .path("items")
                        .size())
                .isZero();
        assertThat(code(audited("/events?asOf=2999-01-01T00:00:00Z"))).isEqualTo("400 moment-in-future");
        assertThat(code(audited("/history/" + note + "?knownAt=2999-01-01T00:00:00Z")))
                .isEqualTo("400 moment-in-future");
        assertThat(code(audited("/events?from=yesterday"))).startsWith("400 ");
        assertThat(code(audited("/events?from=2026-11-23T10:00:00Z&until=2026-11-23T09:00:00Z")))
                .isEqualTo("400 value-invalid");
        assertThat(code(audited("/events?cursor=forged"))).isEqualTo("400 cursor-malformed");
        assertThat(code(audited("/events/export?format=pdf"))).isEqualTo("400 audit-format-unknown");
    }

    @Test
    void others_may_not_ask() {
        for (var path : List.of("/events", "/events/export", "/history/" + note, "/readings", "/chain", "/roots")) {
            assertThat(code(asked(site, Roles.RECEPTIONIST, path))).as(path).isEqualTo("403 role-missing");
        }
    }

    @Test
    void every_question_is_written_down_for_the_next_to_see() {
        audited("/events?actor=li.min");
        audited("/history/" + note);
        var readings = items("/readings");
        assertThat(readings)
                .extracting(reading -> reading.path("asked").asString())
                .contains(AUDIT + "/events?actor=li.min", AUDIT + "/history/" + note, AUDIT + "/readings");
        assertThat(readings)
                .allSatisfy(
                        reading -> assertThat(reading.path("actor").asString()).isEqualTo("auditor"));
    }

    @Test
    void a_search_can_be_taken_away_as_a_file_of_any_kind() throws IOException {
        var csv = asked(site, Roles.SUPERVISOR, "/events/export?format=csv&actor=li.min")
                .body();
        assertThat(csv.lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("Note.NoteCorrected") && line.contains("staff-zhou"));
        assertThat(audited("/events/export?format=jsonl").body().lines()).hasSize(4);
        var bytes = bytes("/events/export?format=xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(3)))
                    .containsExactly(
                            "事件 event", "Note.NoteTaken", "Note.NoteCorrected", "Note.NoteMarked", "Note.NoteTaken");
        }
    }

    @Test
    void the_chain_tells_the_site_in_full_and_others_by_hash() {
        var chain = audited("/chain").body();
        assertThat(chain).contains(note).contains("\"seal\":1,");
        assertThat(asked("site-other", Roles.MANAGER, "/chain").body())
                .doesNotContain(note)
                .contains("\"leaf\":");
        assertThat(json(audited("/roots")).path("items").isArray()).isTrue();
    }

    @Test
    void made_anew_the_search_answers_the_same() {
        var before = items("/events");
        index.rebuild();
        assertThat(items("/events")).isEqualTo(before);
    }

    private void store(
            String id, int sequence, String name, int minute, int recorded, String actor, String rule, String content) {
        jdbc.sql("""
            insert into event (recorded_at, event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
            values (:recorded::timestamptz, gen_random_uuid(), :site, 'Note', :id, :sequence, :name, '1',
                    convert_to(:metadata, 'UTF8'), convert_to(:payload, 'UTF8'))
            """)
                .param("recorded", NINE.plus(Duration.ofMinutes(recorded)).toString())
                .param("site", site)
                .param("id", id)
                .param("sequence", sequence)
                .param("name", name)
                .param(
                        "metadata",
                        "{\"actor\":\"%s\",\"site\":\"%s\",\"desk\":\"d\",\"correlationId\":\"c\",\"causationId\":\"c\"}"
                                .formatted(actor, site))
                .param(
                        "payload",
                        "{\"noteId\":\"%s\",%s,%s\"occurredAt\":\"%s\"}"
                                .formatted(
                                        id,
                                        content,
                                        rule == null ? "" : "\"rule\":\"" + rule + "\",",
                                        NINE.plus(Duration.ofMinutes(minute))))
                .update();
    }

    private List<JsonNode> items(String path) {
        return list(json(audited(path)).path("items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> names(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.path("name").asString().replace("Note.", ""))
                .toList();
    }

    private static List<String> changes(JsonNode step) {
        return list(step.path("changes")).stream()
                .map(change -> "%s: %s > %s"
                        .formatted(
                                change.path("field").asString(),
                                change.path("before").asString("null"),
                                change.path("after").asString()))
                .sorted()
                .toList();
    }

    private HttpResponse<String> audited(String path) {
        return asked(site, Roles.MANAGER, path);
    }

    private HttpResponse<String> asked(String atSite, String role, String path) {
        return send(request(AUDIT + path)
                .setHeader("Authorization", "Bearer " + token(atSite, role))
                .setHeader("Accept", "*/*")
                .GET());
    }

    private byte[] bytes(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + AUDIT + path))
                .header("Authorization", "Bearer " + token(site, Roles.MANAGER));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String atSite, String role) {
        return ISSUER.token("auditor", Set.of(role), atSite, "sample-service", null);
    }
}
