package dev.frontdesk.privacy;

import dev.frontdesk.privacy.Sought.Field;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * S14. How long the blind index takes among 100,000 companies; run by name: {@code -Dtest=LikenessBench}. Asserts
 * nothing: a figure depends on the machine.
 */
class LikenessBench {

    private static final int COMPANIES = 100_000;
    private static final int ROUNDS = 1_000;
    private static final String TOWNS = "北京上海广州深圳杭州成都武汉南京";
    private static final String TRADES = "科技贸易信息网络文化物流教育电子";

    @Test
    void s14_a_company_among_a_hundred_thousand() throws Exception {
        try (var database = TestServer.open(TestServer.fresh())) {
            var own = fill(database);
            database.jdbc().sql("vacuum analyze likeness_piece").update();
            database.jdbc().sql("vacuum analyze likeness").update();
            var vault = TestServer.vault(database);
            measure(vault, own);
            measure(vault, own);
        }
    }

    private static void measure(Vault vault, ArrayList<String> own) {
        var random = new Random(14);
        var millis = new double[ROUNDS];
        var found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var number = random.nextInt(COMPANIES);
            var began = System.nanoTime();
            var near = vault.near(new Sought("site-a", Field.COMPANY, own.get(number)), 5);
            millis[round] = (System.nanoTime() - began) / 1e6;
            found += near.stream().anyMatch(one -> one.ref().equals("customer-" + number)) ? 1 : 0;
        }
        Arrays.sort(millis);
        System.out.printf(
                "[frontdesk] a company among %d: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; among the first five %.1f %%%n",
                COMPANIES,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                millis[ROUNDS * 99 / 100],
                found * 100.0 / ROUNDS);
    }

    private static ArrayList<String> fill(VaultDatabase database) throws Exception {
        database.jdbc()
                .sql("insert into person (id, wrapped_key) values ('person-bench', '\\x00')")
                .update();
        database.jdbc()
                .sql("insert into entry (ref, person, kept_by) select 'customer-' || n, 'person-bench', 'bench'"
                        + " from generate_series(0, :last) n")
                .param("last", COMPANIES - 1)
                .update();
        var random = new Random(7);
        var own = new ArrayList<String>();
        for (int number = 0; number < COMPANIES; number++) {
            own.add(name(random));
        }
        var index = new Likenesses(database.jdbc(), TestServer.ROOT);
        try (var writers = Executors.newFixedThreadPool(4)) {
            var written = writers.invokeAll(IntStream.range(0, COMPANIES)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        var company = two(TOWNS, number) + own.get(number) + two(TRADES, number / 3) + "有限公司";
                        index.add("site-a", "customer-" + number, new PersonalDetails(null, null, company, null));
                        return true;
                    })
                    .toList());
            written.getLast().get();
        }
        return own;
    }

    /** Two to four of the 3,755 characters in everyday use. */
    private static String name(Random random) {
        var signs = new StringBuilder();
        for (int sign = 2 + random.nextInt(3); sign > 0; sign--) {
            signs.append(sign(random));
        }
        return signs.toString();
    }

    private static String sign(Random random) {
        var bytes = new byte[] {(byte) (0xB0 + random.nextInt(39)), (byte) (0xA1 + random.nextInt(94))};
        return new String(bytes, Charset.forName("GB18030"));
    }

    private static String two(String words, int number) {
        var from = Math.floorMod(number, words.length() / 2) * 2;
        return words.substring(from, from + 2);
    }
}
