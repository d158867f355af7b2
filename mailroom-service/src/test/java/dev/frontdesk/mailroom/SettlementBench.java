package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.web.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures a statement of 20,000 lines over HTTP into the running service: looked through, taken in, compared and
 * approved. By its name no build runs it: {@code -Dit.test=SettlementBench}, and {@code -Dfrontdesk.bench.rows=…} for
 * another number. The items are put into the read model as its events would.
 */
class SettlementBench extends RunningMailroomService {

    private static final Logger log = LoggerFactory.getLogger(SettlementBench.class);
    private static final int ROWS = Integer.getInteger("frontdesk.bench.rows", 20_000);
    private static final String SITE = "site-bench";
    private static final String TAKE = "/api/v1/mail/statements?account=account-bench&month=2026-10";

    @Test
    void s131_a_large_statement_is_compared_in_less_than_five_seconds() {
        var clerk = open();
        jdbc.sql("""
            insert into payable_item (item_id, site, item_class, cost_centre, region, grams, carrier, sent_at, waybill,
                version)
            select 'outgoing-' || gen_random_uuid(), 'site-bench', 'ordinary', 'dept-' || n % 20, 'CN-44', 900, 'sf',
                timestamptz '2026-10-05 08:00:00Z', 'SF' || (1000000000000 + n), 4
            from generate_series(1, :rows) n
            """).param("rows", ROWS).update();
        var file = ("日期,运单号码,对方地区,计费重量,应付金额(元)\n"
                        + IntStream.rangeClosed(1, ROWS)
                                .mapToObj(n -> "2026-10-05,SF%d,广东省深圳市,0.9,%s"
                                        .formatted(1_000_000_000_000L + n, n % 100 == 0 ? "12.00" : "10.00"))
                                .collect(Collectors.joining("\n")))
                .getBytes(UTF_8);

        var begun = Instant.now();
        assertThat(clerk.upload("/api/v1/mail/statements/look?account=account-bench", "text/csv", file)
                        .status())
                .isEqualTo(200);
        log.info("{} lines, {} bytes: looked through in {} ms", ROWS, file.length, since(begun));
        begun = Instant.now();
        var taken = clerk.upload(TAKE, "text/csv", file);
        log.info("taken in after {} ms", since(begun));
        assertThat(taken.outcome()).isEqualTo("201");
        begun = Instant.now();
        var compared = clerk.post("/api/v1/mail/statements/" + taken.text("/id") + "/comparisons", "{}");
        var took = since(begun);
        log.info("compared after {} ms", took);
        assertThat(compared.outcome()).isEqualTo("200");
        var path = "/api/v1/mail/settlements/" + compared.text("/id");
        soon().atMost(Duration.ofMinutes(1))
                .until(() -> clerk.get(path).text("/open").equals("" + ROWS / 100));
        log.info("to be seen {} ms after it was asked for", since(begun));
        begun = Instant.now();
        assertThat(clerk.get(path + "/differences?open=true&limit=200").status())
                .isEqualTo(200);
        log.info("200 differences in {} ms", since(begun));
        begun = Instant.now();
        var refused = clerk.as(Roles.MANAGER)
                .postAtVersion(path + "/approval", "{}", Long.parseLong(compared.text("/version")));
        log.info("approval refused in {} ms", since(begun));
        assertThat(refused.outcome()).isEqualTo("409 differences-open");
        assertThat(took).isLessThan(5000);
    }

    private DeskClient open() {
        var admin = receptionist(SITE).as(Roles.ADMIN);
        var path = "/api/v1/mail/courier-accounts/account-bench";
        assertThat(admin.put(path, """
            {"carrier":"sf","number":"1","names":{"zh":"顺丰","en":"SF"}}
            """).status()).isEqualTo(201);
        assertThat(admin.put(path + "/tariffs/2026-10-01", """
            {"zones":[{"code":"1","zh":"全国","en":"All","places":["*"],"firstGrams":1000,"firstCents":1000,
            "furtherGrams":1000,"furtherCents":200}],"minimumCents":0}
            """).status()).isEqualTo(200);
        assertThat(admin.put(path + "/statement-mapping", """
            {"waybill":"运单号码","date":"日期","region":"对方地区","weight":"计费重量","weightUnit":"kg","amounts":["应付金额(元)"]}
            """).status()).isEqualTo(200);
        return clerk(SITE);
    }

    private static long since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }
}
