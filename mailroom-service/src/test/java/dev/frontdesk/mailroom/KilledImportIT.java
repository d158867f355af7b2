package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.SecondProcess;
import dev.frontdesk.web.Roles;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** S131. A second process of the service takes a statement in and is killed with {@code kill -9} in the middle of it. */
class KilledImportIT extends RunningMailroomService {

    private static final int LINES = 1800;
    private static final String SITE = "site-killed";
    private static final String TAKE = "/api/v1/mail/statements?account=account-killed&month=2026-10";

    @Autowired
    Environment environment;

    @Test
    void s131_killed_in_the_middle_an_import_has_taken_nothing_and_is_taken_whole_afterwards() throws Exception {
        open();
        var file = file();
        theOtherStopsInTheMiddle();
        try (var other = SecondProcess.start(MailroomService.class, environment)) {
            var there = new DeskClient(
                    other.port(), "mailroom-service", "mail-clerk", Set.of(Roles.MAIL_CLERK), SITE, null);
            var asked = CompletableFuture.supplyAsync(() -> there.upload(TAKE, "text/csv", file));
            soon().until(() -> other.isInTheMiddle(jdbc));

            other.kill(jdbc);

            assertThat(asked).failsWithin(Duration.ofSeconds(10));
            assertThat(linesStored()).isZero();
        }
        var taken = clerk(SITE).upload(TAKE, "text/csv", file);
        assertThat(taken.outcome()).isEqualTo("201");
        soon().until(() -> linesStored() == LINES);
        assertThat(clerk(SITE).upload(TAKE, "text/csv", file).outcome()).isEqualTo("200");
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select sum(cents) from statement_line where statement_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(LINES * 1000L);
    }

    @AfterEach
    void goOnAsBefore() {
        jdbc.sql("drop trigger if exists stop_import on event").update();
        jdbc.sql("drop function if exists stop_import()").update();
    }

    private void open() {
        var admin = receptionist(SITE).as(Roles.ADMIN);
        var path = "/api/v1/mail/courier-accounts/account-killed";
        assertThat(admin.put(path, """
            {"carrier":"sf","number":"1","names":{"zh":"顺丰","en":"SF"}}
            """).outcome()).isEqualTo("201");
        assertThat(admin.put(path + "/statement-mapping", """
            {"waybill":"运单号码","date":"日期","weightUnit":"kg","amounts":["应付金额(元)"]}
            """).outcome()).isEqualTo("200");
    }

    private static byte[] file() {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> "2026-10-05,SF%013d,10.00".formatted(3_000_000_000_000L + n))
                .collect(Collectors.joining("\n", "日期,运单号码,应付金额(元)\n", "\n"))
                .getBytes(UTF_8);
    }

    /** At the third event of a statement of this site; this process, which takes it in afterwards, goes on. */
    private void theOtherStopsInTheMiddle() {
        jdbc.sql("""
            create function stop_import() returns trigger language plpgsql as $$
            begin
                if current_setting('application_name') = 'second-process' then perform pg_sleep(600); end if;
                return new;
            end $$
            """).update();
        jdbc.sql("""
            create trigger stop_import before insert on event for each row
            when (new.name = 'CourierStatement.StatementLinesImported' and new.sequence = 3
                and new.site = 'site-killed')
            execute function stop_import()
            """).update();
    }

    private long linesStored() {
        return jdbc.sql("select count(*) from statement_line join courier_statement using (statement_id) where site ="
                        + " 'site-killed'")
                .query(Long.class)
                .single();
    }
}
