package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few minutes at the desk, played as {@code infra/demo} plays an hour. */
class DemoIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** Where services tell the same registers: of these two days, and of the mail's month. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "calls", ofDays("/api/v1/call-register?limit=200&day="),
            "visitors", ofDays("/api/v1/visit-registers/visitors?limit=200&day="),
            "dispatch",
                    List.of("/api/v1/mail/dispatch-register/"
                            + YearMonth.from(TODAY).minusMonths(1)));

    @TempDir
    Path folder;

    @Test
    void what_became_of_each_message_adds_up_with_the_event_stores_and_the_month_with_the_services() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var trouble = new ByteArrayOutputStream();

        var exit = Demo.run(
                List.of(
                        "--data",
                        RunningSuite.get().data().toString(),
                        "--speed",
                        "60",
                        "--file",
                        minutes().toString()),
                lines::add,
                new PrintStream(trouble, true, StandardCharsets.UTF_8));

        assertThat(trouble.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        assertThat(lines.getLast()).matches("promises: 4 opened, [0-4] kept, [0-4] broken, 0 open");
        assertThat(lines).anyMatch(line -> line.contains("违约 broken") && line.contains("代理人 deputy"));
        assertThat(lines).anyMatch(line -> line.contains("更正 corrected"));
        assertThat(lines).anyMatch(line -> line.contains("邮件 e-mail"));
        assertThat(lines)
                .filteredOn(line -> line.contains("来电 calls 30，接听 answered 26，一声内 within one ring 24，未接 missed 4"))
                .hasSize(2);
        assertThat(lines).anyMatch(line -> line.contains("来访 visits 40，共 people 73"));
        assertThat(lines).anyMatch(line -> line.contains("三个原因 three reasons"));
        assertThat(lines).anyMatch(line -> line.contains("付款 paid") && line.contains("to the cent"));
        assertThat(lines).noneMatch(line -> line.contains("\u001b"));
        theMonthSaysWhatTheServicesSay();
    }

    /** Figures made of topics are those of the services' own tables; names in registers come from the services alone. */
    private void theMonthSaysWhatTheServicesSay() throws Exception {
        var admin = Client.as("admin");
        var sites = admin.get("/api/v1/accounts")
                .body()
                .path("items")
                .valueStream()
                .flatMap(account -> account.path("grants").valueStream())
                .map(grant -> grant.path("site").asString())
                .filter(site -> site.startsWith("site-demo-"))
                .distinct()
                .toList();
        assertThat(sites).as("sites of the demo").hasSize(5);
        var grants = sites.stream()
                .map(site -> Map.of("site", site, "role", "manager"))
                .toList();
        var password = admin.put("/api/v1/accounts/reports-it", Map.of("displayName", "Reports", "grants", grants))
                .text("/password");
        var names = new ArrayList<String>();
        for (var site : sites) {
            var manager = Client.as("reports-it", password, site);
            var reports = new Reports(manager, site, folder.resolve(site));
            await().untilAsserted(() -> assertThat(reports.ofTopics()).isEqualTo(reports.ofServices()));
            for (var register : NAMED.entrySet()) {
                var name = register.getValue().stream()
                        .flatMap(path -> names(manager.get(path)))
                        .findFirst();
                if (name.isPresent()) {
                    assertThat(reports.named(register.getKey())).contains(name.get());
                    names.add(register.getKey());
                }
            }
        }
        assertThat(names).contains("calls", "visitors", "dispatch");
    }

    private static List<String> ofDays(String path) {
        return List.of(path + TODAY.minusDays(1), path + TODAY);
    }

    private static Stream<String> names(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .path("items")
                .valueStream()
                .flatMap(item -> Stream.of(
                                item.at("/caller/0/words/name"),
                                item.at("/visitor/0/words/name"),
                                item.path("addressee"))
                        .map(name -> name.asString(""))
                        .filter(name -> !name.isEmpty()));
    }

    private Path minutes() throws Exception {
        try (var in = DemoIT.class.getResourceAsStream("/minutes.txt")) {
            var file = folder.resolve("minutes.txt");
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}
