package dev.frontdesk.directory;

import dev.frontdesk.privacy.PersonalDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * S14. How long the desk waits for the single window among 100,000 customers, over HTTP; run by name:
 * {@code -Dtest=CustomerFindBench}. Asserts nothing: a figure depends on the machine.
 */
class CustomerFindBench extends DirectoryTest {

    private static final int CUSTOMERS = 100_000;
    private static final int ROUNDS = 1_000;
    private static final String OWN =
            "卓博华信达远宏图盛世天成锦程中科瑞泰恒通嘉禾金源东方海纳百川龙腾云翔飞跃新锐创想未来智联优品美佳乐居安康福临鼎丰汇通正大广源启明星辰晨曦" + "雅致尚德厚朴诚信义和仁爱礼让永固长青松柏梅兰竹菊琴棋书画";
    private static final List<String> TOWNS = List.of("北京", "上海", "广州", "深圳", "杭州", "", "成都");
    private static final List<String> TRADES = List.of("科技", "贸易", "信息", "网络", "文化传媒", "物流", "教育咨询", "电子");
    private static final Who DESK = Who.receptionist(Office.SITE);

    private record Kept(String company, String own, String name, String number) {}

    @Test
    void s14_whose_customer_is_it_among_a_hundred_thousand() throws Exception {
        var kept = fill();
        jdbc.sql("analyze customer_list").update();
        var random = new Random(14);
        measure("warm-up", kept, random, "\"company\": \"%s\"", Kept::own);
        measure("by number", kept, random, "\"number\": \"%s\"", Kept::number);
        measure("by part of the company", kept, random, "\"company\": \"%s\"", Kept::own);
        measure("by whole company", kept, random, "\"company\": \"%s\"", Kept::company);
        measure("by name", kept, random, "\"name\": \"%s\"", Kept::name);
    }

    private void measure(String what, List<Kept> kept, Random random, String question, Function<Kept, String> part) {
        var millis = new double[ROUNDS];
        var found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var one = kept.get(random.nextInt(kept.size()));
            var body = "{%s, \"about\": \"call-bench\"}".formatted(question.formatted(part.apply(one)));
            var began = System.nanoTime();
            var answer = post("/api/v1/customers/find", DESK, body);
            millis[round] = (System.nanoTime() - began) / 1e6;
            found += answer.body().contains(one.company()) ? 1 : 0;
        }
        Arrays.sort(millis);
        System.out.printf(
                "[frontdesk] single window %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, found among the first five %.1f"
                        + " %%%n",
                what, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], millis[ROUNDS * 99 / 100], found * 100.0 / ROUNDS);
    }

    /** The vault as in earnest; the read model by its rows, since events are not what is measured. */
    private List<Kept> fill() throws Exception {
        var random = new Random(7);
        var kept = new ArrayList<Kept>();
        for (int number = 0; number < CUSTOMERS; number++) {
            kept.add(customer(random, number));
        }
        try (var writers = Executors.newFixedThreadPool(4)) {
            var done = writers.invokeAll(IntStream.range(0, CUSTOMERS)
                    .<Callable<Integer>>mapToObj(number -> () -> write(number, kept.get(number)))
                    .toList());
            done.getLast().get();
        }
        return kept;
    }

    private int write(int number, Kept one) {
        var id = "customer-bench-" + number;
        var company = vault.keepFindable(Office.SITE, id + "/1", new PersonalDetails(null, null, one.company(), null));
        var contact =
                vault.keepFindable(Office.SITE, id + "/2", new PersonalDetails(one.name(), one.number(), null, null));
        return jdbc.sql("""
            insert into customer_list (customer_id, site_id, refs, persons, owner_id, locked_since, changed_at, version)
            values (:id, :site, cast(:refs as text[]), cast(:persons as text[]), 'staff-lin', now(), now(), 0)
            """)
                .param("id", id)
                .param("site", Office.SITE)
                .param("refs", new String[] {company.ref(), contact.ref()})
                .param("persons", new String[] {company.person(), contact.person()})
                .update();
    }

    private static Kept customer(Random random, int number) {
        var own = signs(random, 2 + random.nextInt(3));
        var company =
                TOWNS.get(random.nextInt(TOWNS.size())) + own + TRADES.get(random.nextInt(TRADES.size())) + "有限公司";
        return new Kept(company, own, signs(random, 3), "138%08d".formatted(number));
    }

    private static String signs(Random random, int count) {
        var signs = new StringBuilder();
        for (int sign = 0; sign < count; sign++) {
            signs.append(OWN.charAt(random.nextInt(OWN.length())));
        }
        return signs.toString();
    }
}
