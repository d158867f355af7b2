package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.chain.EventChain;
import dev.frontdesk.test.TestPostgres;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * How soon the first page is there over ten years of events. By hand:
 * {@code mvn -pl infra/axon-support test -Dtest=AuditBench -Dbench.events=1000000}.
 */
class AuditBench {

    private static final int EVENTS = Integer.getInteger("bench.events", 100_000);
    private static final Instant START = Instant.parse("2016-11-23T00:00:00Z");

    @Test
    void measure() throws Exception {
        var database = TestPostgres.freshDatabase("bench");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/store")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            fill(jdbc);
            var chain = new EventChain(jdbc);
            var index = new AuditIndex(jdbc, chain);
            System.out.printf("sealed in %d ms%n", millis(chain::seal));
            System.out.printf("indexed in %d ms%n", millis(index::catchUp));
            jdbc.sql("vacuum analyze").update();
            var audit = new Audit(jdbc, index, JsonMapper.shared());
            questions().forEach((what, question) -> {
                for (int i = 0; i < 2; i++) {
                    System.out.printf(
                            "%s: first page in %d ms%n", what, millis(() -> audit.events(question, null, 51)));
                }
            });
            var middle = new Audit.After(START.plusSeconds(157_680_000), 500_000);
            System.out.printf(
                    "all, a page in the middle: %d ms%n",
                    millis(() -> audit.events(Question.all("site-a"), middle, 51)));
        }
    }

    private static Map<String, Question> questions() {
        var questions = new LinkedHashMap<String, Question>();
        questions.put("all", Question.all("site-a"));
        questions.put("a busy clerk", question("actor-1", null, null, null, Moment.LATEST));
        questions.put("a clerk of one day", question("actor-rare", null, null, null, Moment.LATEST));
        questions.put("a rare kind of a busy clerk", question("actor-1", "Note.Rare", null, null, Moment.LATEST));
        questions.put("nobody", question("actor-none", null, null, null, Moment.LATEST));
        questions.put("a rule", question(null, null, "S114", null, Moment.LATEST));
        questions.put("a person", question(null, null, null, "person-77", Moment.LATEST));
        questions.put("staff in every tenth event", question(null, null, null, "staff-3", Moment.LATEST));
        questions.put(
                "as known five years ago",
                question(null, null, null, null, new Moment(Instant.MAX, START.plusSeconds(157_680_000))));
        return questions;
    }

    private static Question question(
            @Nullable String actor,
            @Nullable String name,
            @Nullable String rule,
            @Nullable String about,
            Moment moment) {
        return new Question("site-a", START, Instant.now(), actor, name, rule, about, moment);
    }

    /** Ten years, evenly, two thirds of them of the site asked about. */
    private static void fill(JdbcClient jdbc) {
        jdbc.sql("""
            insert into event (recorded_at, event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
            select :start::timestamptz + n * interval '10 years' / :events, gen_random_uuid(),
                   case when n %% 3 = 0 then 'site-b' else 'site-a' end, 'Note', 'note-' || n / 10, n,
                   case when n %% 50000 = 1 then 'Note.Rare' else 'Note.Kind' || n %% 7 end, '1',
                   convert_to(format('{"actor":"actor-%%s","site":"s","desk":"d","correlationId":"c-%%s"}',
                                     case when n %% 100000 = 1 then 'rare' else (n %% 5)::text end, n), 'UTF8'),
                   convert_to(format('{"noteId":"note-%%s","staffId":"staff-%%s","person":"person-%%s","rule":"S%%s","occurredAt":"%%s","text":"%%s"}',
                                     n / 10, n %% 10, n %% 10000, 100 + n %% 20,
                                     to_char(:start::timestamptz at time zone 'UTC' + n * interval '10 years' / :events, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                                     repeat('x', 200)), 'UTF8')
            from generate_series(1, :events) as n
            """.replace("%%", "%"))
                .param("start", START.toString())
                .param("events", EVENTS)
                .update();
    }

    private static long millis(Runnable work) {
        var started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1_000_000;
    }
}
