package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.Roles;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S64, S78: what the register of outings does not take, and who never sees it. */
class OutingRefusalsIT extends DirectoryTest {

    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who SU = Who.staff("su", Office.SITE);

    private final Office office = new Office(this);
    private final String id = newId();

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void s78_everybody_writes_down_their_own() {
        assertThat(code(going(SU, id, "staff-tang", "银行"))).isEqualTo("403 outing-of-another");
        assertThat(code(going(DESK, id, "staff-nobody", "银行"))).isEqualTo("404 unknown-staff");
        assertThat(going(DESK, id, "staff-he", "银行").statusCode()).isEqualTo(201);
        assertThat(code(step(SU, id, "return", "{}"))).isEqualTo("403 outing-of-another");
        assertThat(code(step(SU, id, "extensions", extension(later(7200))))).isEqualTo("403 outing-of-another");
        assertThat(step(DESK, id, "return", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void what_makes_no_sense_is_refused_by_its_name() {
        assertThat(code(going(SU, id, "staff-su", "见 138 0013 8000"))).isEqualTo("400 destination-number");
        assertThat(code(going(SU, id, "staff-su", " "))).isEqualTo("400 text-missing");
        assertThat(code(going(SU, id, "staff-su", "银".repeat(61)))).isEqualTo("400 text-too-long");
        assertThat(code(going(SU, "Outing 1", "staff-su", "银行"))).isEqualTo("400 id-malformed");
        assertThat(code(going(SU, id, "Su", "银行"))).isEqualTo("400 id-malformed");
        assertThat(code(register(SU, "{\"id\": \"%s\", \"destination\": \"银行\"}".formatted(id))))
                .isEqualTo("400 field-missing");
        assertThat(code(going(SU, id, "staff-su", "银行", later(600), later(3600))))
                .isEqualTo("400 time-in-future");
        assertThat(code(going(SU, id, "staff-su", "银行", later(-600), later(-601))))
                .isEqualTo("409 back-before-leaving");
    }

    @Test
    void s64_an_outing_is_extended_and_ended_as_it_can_be() {
        assertThat(code(step(SU, id, "return", "{}"))).isEqualTo("404 not-found");
        assertThat(going(SU, id, "staff-su", "银行", later(-60), later(3600)).statusCode())
                .isEqualTo(201);
        assertThat(code(going(SU, id, "staff-su", "邮局", later(-60), later(3600))))
                .isEqualTo("409 id-taken");
        assertThat(code(going(SU, newId(), "staff-su", "邮局"))).isEqualTo("409 already-out");
        assertThat(code(step(SU, id, "extensions", extension(later(1800))))).isEqualTo("409 extension-not-later");
        assertThat(code(step(SU, id, "return", returned(later(600))))).isEqualTo("400 time-in-future");
        assertThat(code(step(SU, id, "return", returned(later(-120))))).isEqualTo("409 back-before-leaving");
        assertThat(code(step(Who.receptionist(Office.HASTY_SITE), id, "return", "{}")))
                .isEqualTo("404 not-found");
        assertThat(step(SU, id, "return", "{}").statusCode()).isEqualTo(200);
        assertThat(code(step(SU, id, "extensions", extension(later(7200))))).isEqualTo("409 outing-over");
        assertThat(code(get("/api/v1/outings?state=gone", DESK))).isEqualTo("400 value-invalid");
    }

    @Test
    void s78_of_many_registrations_in_the_same_moment_one_is_taken() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(
                            _ -> CompletableFuture.supplyAsync(() -> going(DESK, newId(), "staff-tang", "银行"), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .extracting(DirectoryTest::code)
                    .containsOnly("409 already-out");
            var taken = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .findFirst()
                    .orElseThrow();
            var open = json(taken).path("id").asString();
            assertThat(step(DESK, open, "return", "{}").statusCode()).isEqualTo(200);
            assertThat(going(DESK, id, "staff-tang", "邮局").statusCode()).isEqualTo(201);
            assertThat(step(DESK, id, "return", "{}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void s31_s43_presence_reaches_no_outsider() {
        for (var role : List.of(Roles.KIOSK, Roles.INTEGRATION, Roles.REPORTER)) {
            var outsider = new Who(role, Office.SITE, null, Set.of(role));
            for (var path : List.of("/presence", "/presence/staff-su", "/outings")) {
                assertThat(get("/api/v1" + path, outsider).statusCode())
                        .as("%s %s", role, path)
                        .isEqualTo(403);
            }
            assertThat(going(outsider, id, "staff-su", "银行").statusCode()).isEqualTo(403);
        }
    }

    private HttpResponse<String> going(Who who, String outing, String staffId, String destination) {
        return going(who, outing, staffId, destination, later(-1), later(3600));
    }

    private HttpResponse<String> going(
            Who who, String outing, String staffId, String destination, Instant leftAt, Instant expected) {
        return register(who, """
            {"id": "%s", "staffId": "%s", "destination": "%s", "leftAt": "%s", "expectedBackAt": "%s"}\
            """.formatted(outing, staffId, destination, leftAt, expected));
    }

    private HttpResponse<String> register(Who who, String body) {
        return post("/api/v1/outings", who, body);
    }

    private HttpResponse<String> step(Who who, String outing, String step, String body) {
        return post("/api/v1/outings/" + outing + "/" + step, who, body);
    }

    private static String extension(Instant expected) {
        return "{\"expectedBackAt\": \"%s\"}".formatted(expected);
    }

    private static String returned(Instant at) {
        return "{\"returnedAt\": \"%s\"}".formatted(at);
    }

    private static Instant later(long seconds) {
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS);
    }

    private static String newId() {
        return "outing-" + UUID.randomUUID();
    }
}
