package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the import of 50,000 people over HTTP into the running service, and of the same file again. By its name no
 * build runs it: {@code -Dit.test=StaffImportBench}, and {@code -Dfrontdesk.bench.rows=…} for another number.
 */
class StaffImportBench extends DirectoryTest {

    private static final Logger log = LoggerFactory.getLogger(StaffImportBench.class);
    private static final int ROWS = Integer.getInteger("frontdesk.bench.rows", 50_000);
    private static final Who ADMIN = Who.admin("site-bench");
    private static final String IMPORTS = "/api/v1/staff-imports";

    @Test
    void measure() {
        put("/api/v1/departments/dept-bench", ADMIN, "{\"names\": {\"zh\": \"部\", \"en\": \"Dept\"}}");
        await().until(() -> get("/api/v1/departments/dept-bench", ADMIN).statusCode() == 200);
        var file = file();
        log.info("{} rows, {} bytes, heap in use {} MB", ROWS, file.length, peak());

        var begun = Instant.now();
        assertThat(send("/look", file).statusCode()).isEqualTo(200);
        log.info("look: {} ms, heap at most {} MB", since(begun), peak());
        run("first", file);
        run("the same again", file);
    }

    private void run(String what, byte[] file) {
        var begun = Instant.now();
        var answer = send("", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        log.info("{}: taken after {} ms, heap at most {} MB", what, since(begun), peak());
        var path = IMPORTS + "/" + json(answer).path("importId").asString();
        var done = await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> get(path, ADMIN).body(), body -> body.contains("\"state\":\"done\""));
        log.info("{}: done after {} ms, heap at most {} MB: {}", what, since(begun), peak(), done);
        await().atMost(Duration.ofMinutes(10)).until(projections::caughtUp);
        log.info("{}: to be found after {} ms", what, since(begun));
    }

    private static byte[] file() {
        var text = new StringBuilder("staff_id,name_zh,department_id,post_zh,extensions,email\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("staff-bench-%d,林小雨,dept-bench,文员,%d,p%d@bench.example\n".formatted(row, 10_000 + row, row));
        }
        return text.toString().getBytes(UTF_8);
    }

    private HttpResponse<String> send(String below, byte[] file) {
        return send(request(IMPORTS + below, ADMIN)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static long since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }

    /** Since the last call; the test itself is in the same process. */
    private static long peak() {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        var bytes =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return bytes / 1024 / 1024;
    }
}
