package dev.frontdesk.directory.stafflist;

import com.zaxxer.hikari.HikariDataSource;
import dev.frontdesk.directory.departmentlist.DepartmentsForBench;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.stafflist.StaffSearch.Place;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.names.Pinyin;
import dev.frontdesk.names.Typed;
import dev.frontdesk.test.TestPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the search among 50,000 staff: one page of 50 per question, read through the same classes as in the service,
 * on real PostgreSQL, by one thread. Not a test: run it by hand, see README.md.
 */
public final class StaffSearchBench {

    private static final Logger log = LoggerFactory.getLogger(StaffSearchBench.class);

    private static final String SITE = "site-bench";
    private static final int STAFF = 50_000;
    private static final int BATCH = 1_000;
    private static final int QUESTIONS = 2_000;
    private static final int PAGE = 51;
    private static final String SURNAMES = "王王王王王王王王王王王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬燕彬凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉";
    private static final List<String> POSTS = List.of("销售代表", "销售经理", "软件工程师", "文员", "会计");

    private final Random chance = new Random(42);
    private final List<Names> people = new ArrayList<>();
    private final JdbcClient jdbc;
    private final StaffSearch search;

    private StaffSearchBench(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.search = new StaffSearch(jdbc, DepartmentsForBench.of(jdbc), new Staff(jdbc));
    }

    public static void main(String[] arguments) {
        var database = TestPostgres.freshDatabase("directory");
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            Flyway.configure()
                    .dataSource(pool)
                    .locations(
                            "classpath:db/store", "classpath:db/web", "classpath:db/messaging", "classpath:db/service")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            var inBatches = new TransactionTemplate(new DataSourceTransactionManager(pool));
            new StaffSearchBench(JdbcClient.create(pool)).run(inBatches);
        }
        System.exit(0);
    }

    private void run(TransactionTemplate inBatches) {
        DepartmentsForBench.fill(jdbc, SITE, 200);
        for (int batch = 0; batch < STAFF; batch += BATCH) {
            var first = batch;
            inBatches.executeWithoutResult(status -> fill(first));
        }
        jdbc.sql("analyze").update();
        measure("one person by whole pinyin", n -> person().en());
        measure("one person by Chinese name", n -> person().zh());
        measure("initials", n -> initials(person().en()));
        measure("extension", n -> String.valueOf(10_000 + chance.nextInt(STAFF)));
        measure("wrong at the end", n -> person().en() + "q");
        measure("nobody", n -> "qqqq" + n);
        measure("11,000 share it: wang", n -> "wang");
        measure("11,000 share it: 王", n -> "王");
        measure("one letter", n -> String.valueOf((char) ('a' + n % 26)));
        measure("10,000 share it, a post: 销售代表", n -> "销售代表");
        measure("10,000 share it, inside a post: 代表", n -> "代表");
        measure("inside two posts: 工程", n -> "工程");
        measure("two posts and half of the departments: 销售", n -> "销售");
        measure("all share it, a post in English: staff", n -> "staff");
        walk("every page of: wang", "wang");
        walk("every page of: 销售", "销售");
        walk("every page of: staff", "staff");
        walk("every page of: 代表", "代表");
        walk("every page of: l", "l");
    }

    private void fill(int first) {
        var list = new StaffList(jdbc, new StaffIndex(jdbc));
        for (int number = first; number < first + BATCH; number++) {
            var zh = one(SURNAMES) + one(GIVEN) + (chance.nextInt(3) == 0 ? "" : one(GIVEN));
            var names = new Names(zh, Pinyin.written(zh).orElse(zh));
            people.add(names);
            var post = POSTS.get(number % POSTS.size());
            list.on(
                    new StaffAdded(
                            "staff-" + number,
                            SITE,
                            names,
                            "dept-" + number % 200,
                            new Names(post, "Staff"),
                            List.of(String.valueOf(10_000 + number)),
                            null,
                            null,
                            false,
                            Instant.EPOCH),
                    0);
        }
    }

    private void measure(String what, IntFunction<String> question) {
        for (int warm = 0; warm < 200; warm++) {
            ask(question.apply(warm), null);
        }
        var nanos = new long[QUESTIONS];
        for (int n = 0; n < QUESTIONS; n++) {
            var typed = question.apply(n);
            var begun = System.nanoTime();
            ask(typed, null);
            nanos[n] = System.nanoTime() - begun;
        }
        report(what, nanos);
    }

    /** The last pages are the slow ones, when many people stand there who were listed before. */
    private void walk(String what, String typed) {
        var nanos = new ArrayList<Long>();
        Place after = null;
        while (true) {
            var begun = System.nanoTime();
            var hits = ask(typed, after);
            nanos.add(System.nanoTime() - begun);
            if (hits.size() < PAGE) {
                break;
            }
            after = hits.get(PAGE - 2).place();
        }
        report(what, nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private List<StaffSearch.Hit> ask(String typed, @Nullable Place after) {
        return search.find(SITE, Typed.of(typed), after, PAGE);
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        log.info(
                "{}: {} pages, p50 {} ms, p99 {} ms, slowest {} ms",
                what,
                nanos.length,
                nanos[nanos.length / 2] / 10_000 / 100.0,
                nanos[nanos.length * 99 / 100] / 10_000 / 100.0,
                nanos[nanos.length - 1] / 10_000 / 100.0);
    }

    private Names person() {
        return people.get(chance.nextInt(people.size()));
    }

    private String one(String characters) {
        var at = chance.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    private static String initials(String en) {
        return en.replaceAll("[^A-Z]", "");
    }
}
