package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody called, came and sent a parcel, and is to be forgotten: not a word is left anywhere, and every count stays. */
class ErasureIT {

    private static final List<String> SERVICES =
            List.of("call-service", "visitor-service", "mailroom-service", "directory-service");

    /** Rows and keys as a dump of the vault has them. */
    private static final List<String> BACKUP = List.of(
            "create schema backup",
            "create table backup.person as table person",
            "create table backup.entry as table entry");

    private static final List<String> RESTORE = List.of("""
        update person set wrapped_key = b.wrapped_key, number_hash = b.number_hash, last_four_hash = b.last_four_hash,
            erased_at = null, erased_by = null, erased_for_site = null, erased_because = null
        from backup.person b where b.id = person.id and b.erased_at is null and person.erased_at is not null
        """, """
        update entry set nonce = b.nonce, ciphertext = b.ciphertext, salt = b.salt, digest = b.digest
        from backup.entry b where b.ref = entry.ref and b.nonce is not null and entry.nonce is null
        """);

    private final Client desk = Client.as("receptionist");
    private final Client manager = Client.as("manager");
    private final Client supervisor = Client.as("supervisor");
    private final String digits = "1371" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String name = "朱雀" + UUID.randomUUID().toString().substring(0, 6);
    private final String company = "Phoenix " + UUID.randomUUID().toString().substring(0, 6);
    private final String text = "feather " + UUID.randomUUID().toString().substring(0, 6);
    private final String call = Ids.call();
    private final String message = Ids.message();
    private final String visit = "visit-" + UUID.randomUUID();
    private final String item = "incoming-" + UUID.randomUUID();
    private final String began = Instant.now().minusSeconds(1).toString();

    @TempDir
    Path folder;

    @Test
    void a_person_is_erased_by_two_people_and_only_the_counts_remember() throws Exception {
        leaveTraces();
        var person = desk.post("/api/v1/persons/find", Map.of("number", digits)).text("/personId");
        var traces = new Traces(List.of(digits, name, company, text));
        assertThat(views()).contains(digits, name, company, text);
        var export = manager.post("/api/v1/persons/" + person + "/exports", Map.of());
        assertThat(export.response().body()).contains(digits, name, company, text);
        assertThat(export.body()
                        .path("entries")
                        .valueStream()
                        .map(one -> one.path("keptBy").asString()))
                .contains("call-service", "visitor-service", "mailroom-service");
        var before = counts();
        inTheVault(BACKUP);
        var events = events(person);

        var id = "erasure-" + UUID.randomUUID();
        var asked = Map.of("id", id, "personId", person, "reason", "asked-by-person");
        assertThat(supervisor.post("/api/v1/erasures", asked).code()).isEqualTo("role-missing");
        assertThat(manager.post("/api/v1/erasures", asked).status()).isEqualTo(201);
        assertThat(manager.post("/api/v1/erasures/" + id + "/approval", Map.of())
                        .code())
                .isEqualTo("erasure-own-approval");
        assertThat(supervisor
                        .post("/api/v1/erasures/" + id + "/approval", Map.of())
                        .status())
                .isEqualTo(200);

        assertThat(traces.inTables()).as("tables").isEmpty();
        assertThat(traces.inFiles("kafka")).as("topics").isEmpty();
        assertThat(traces.inFiles("logs")).as("logs").isEmpty();
        assertThat(views()).as("what people see").doesNotContain(digits, name, company, text);
        assertThat(exports()).as("exports").doesNotContain(digits, name, company, text);
        assertThat(manager.post("/api/v1/persons/" + person + "/exports", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(desk.post("/api/v1/persons/find", Map.of("number", digits)).status())
                .isEqualTo(404);

        assertThat(counts()).as("figures").isEqualTo(before);
        assertThat(events(person)).as("events that name the person").isEqualTo(events);
        for (var service : SERVICES) {
            assertThat(verified(service)).as(service).startsWith("OK: ");
        }
        aBackupFromBeforeBringsNobodyBack();
    }

    /** What was saved before takes the place of the vault's tables; whoever starts next erases the person again. */
    private void aBackupFromBeforeBringsNobodyBack() throws Exception {
        inTheVault(RESTORE);
        assertThat(views()).as("restored").contains(digits, name, company, text);

        RunningSuite.get().kill("call-service");

        await().until(() -> desk.get("/api/v1/calls/" + call).status() == 200);
        assertThat(views()).as("after the restore").doesNotContain(digits, name, company, text);
        assertThat(desk.post("/api/v1/persons/find", Map.of("number", digits)).status())
                .isEqualTo(404);
        inTheVault(List.of("drop schema backup cascade"));
    }

    private static void inTheVault(List<String> statements) throws Exception {
        try (var connection = Traces.connect("vault");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void leaveTraces() {
        var now = Instant.now().toString();
        done(desk.post(
                "/api/v1/calls",
                Map.of(
                        "id",
                        call,
                        "number",
                        digits,
                        "callerName",
                        name,
                        "company",
                        company,
                        "ringingAt",
                        now,
                        "answeredAt",
                        now)));
        done(desk.post(
                "/api/v1/messages",
                Map.of(
                        "id",
                        message,
                        "callId",
                        call,
                        "recipientId",
                        "staff-a-sunlei",
                        "number",
                        digits,
                        "callerName",
                        name,
                        "company",
                        company,
                        "text",
                        text)));
        done(desk.post(
                "/api/v1/visits",
                Map.of(
                        "id",
                        visit,
                        "kind",
                        "customer",
                        "name",
                        name,
                        "company",
                        company,
                        "number",
                        digits,
                        "matter",
                        text,
                        "hostId",
                        "staff-a-sunlei",
                        "noticeVersion",
                        "2026-01")));
        done(desk.post(
                "/api/v1/mail/incoming",
                Map.of(
                        "id",
                        item,
                        "kind",
                        "parcel",
                        "carrier",
                        "sf",
                        "itemClass",
                        "ordinary",
                        "recipientId",
                        "staff-a-sunlei",
                        "senderName",
                        name,
                        "senderCompany",
                        company,
                        "senderNumber",
                        digits,
                        "waybill",
                        "SF0" + digits.replace('1', '2'))));
        // Everything that follows from it by itself has followed.
        await().until(() -> views().contains(text)
                && !manager.get("/api/v1/audit/directory-service/events?from=" + began + "&name=Relay.RelayRequested")
                        .body()
                        .path("items")
                        .isEmpty());
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private String views() {
        return Stream.of(
                        "/api/v1/calls/" + call,
                        "/api/v1/messages/" + message,
                        "/api/v1/messages/" + message + "/history",
                        "/api/v1/visits/" + visit,
                        "/api/v1/mail/incoming/" + item)
                .map(path -> desk.get(path).response().body())
                .collect(Collectors.joining("\n"));
    }

    private String exports() {
        return SERVICES.stream()
                .flatMap(service -> Stream.of(
                        "/api/v1/audit/" + service + "/events/export?format=csv&from=" + began,
                        "/api/v1/audit/" + service + "/chain"))
                .map(path -> manager.get(path).response().body())
                .collect(Collectors.joining("\n"));
    }

    private List<String> counts() {
        return Stream.of("/api/v1/promises/figures", "/api/v1/visit-promises/figures")
                .map(path -> manager.get(path).body())
                .map(figures -> Stream.of("opened", "kept", "released")
                        .map(figure -> figure + " " + figures.path(figure))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private List<String> events(String person) {
        return manager.get("/api/v1/audit/events?limit=200&about=" + person)
                .body()
                .path("items")
                .valueStream()
                .map(line -> line.at("/event/eventId").asString())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private String verified(String service) throws Exception {
        var file = folder.resolve(service + ".jsonl");
        Files.writeString(
                file,
                manager.get("/api/v1/audit/" + service + "/chain").response().body());
        var command = new ArrayList<>(List.of(
                Checkout.java(),
                Checkout.root().resolve("infra/verifier/VerifyChain.java").toString(),
                file.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }
}
