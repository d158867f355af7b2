package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.test.SaidOfLines;
import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S14: an export of customers over HTTP, twice, changed, and wrong. */
class CustomerImportIT extends DirectoryTest {

    private static final Canaries CANARIES = new Canaries(List.of("渡渡鸟", "杜先生", "13300131234", "13300131235"));
    private static final Who CRM = new Who("crm", Office.SITE, null, Set.of(Roles.INTEGRATION));

    private final String unique = UUID.randomUUID().toString();

    @BeforeEach
    void an_office_with_people() {
        new Office(this).open();
    }

    @Test
    void s14_the_same_file_twice_changes_nothing_and_a_later_one_only_what_is_different() {
        assertThat(take("渡渡鸟贸易有限公司", "13300131234", "staff-lin", "UTF-8"))
                .isEqualTo("2 added, 0 changed, 0 unchanged of 2");
        var events = events();
        assertThat(take("渡渡鸟贸易有限公司", "13300131234", "staff-lin", "GB18030"))
                .isEqualTo("0 added, 0 changed, 2 unchanged of 2");
        assertThat(events()).isEqualTo(events);
        assertThat(take("渡渡鸟贸易有限公司", "13300131235", "staff-wang", "UTF-8"))
                .isEqualTo("0 added, 1 changed, 1 unchanged of 2");
        assertThat(names("a"))
                .containsExactly(
                        "CustomerAssignment.CustomerDescribed",
                        "CustomerAssignment.CustomerLocked",
                        "CustomerAssignment.CustomerDescribed",
                        "CustomerAssignment.CustomerTakenOver");
        assertThat(take("渡渡鸟贸易有限公司", "13300131235", "", "UTF-8")).isEqualTo("0 added, 1 changed, 1 unchanged of 2");
        assertThat(names("a")).last().isEqualTo("CustomerAssignment.CustomerReleased");
        await().until(() -> jdbc.sql("select count(*) from customer_list where customer_id = :id")
                        .param("id", "customer-" + unique + "-a")
                        .query(Integer.class)
                        .single()
                == 1);
        CANARIES.areNowhereIn(jdbc);
    }

    @Test
    void s14_a_file_with_problems_is_taken_not_at_all_and_a_look_names_them() {
        var before = events();
        var file = """
            customer_id,company,numbers,owner_id,locked_since
            %s-a,X,,,
            %s-a,,x,staff-nobody,31.1.2026
            a b,%s,,,2999-01-01
            """.formatted(unique, unique, "长".repeat(201));

        var found = json(send("/look", CRM, file, "UTF-8")).path("problems");
        assertThat(SaidOfLines.codes(found))
                .containsExactly(
                        "3 customer_id customer-twice",
                        "3 company text-missing",
                        "3 numbers number-invalid",
                        "3 owner_id unknown-staff",
                        "3 locked_since date-malformed",
                        "4 customer_id id-malformed",
                        "4 company text-too-long",
                        "4 locked_since time-in-future");
        assertThat(SaidOfLines.words(found, "customer-twice"))
                .isEqualTo("客户编号 customer_id：该客户在文件中出现两次。 This customer stands in the file twice.");
        assertThat(code(send("", CRM, file, "UTF-8"))).isEqualTo("409 customers-have-problems");
        assertThat(json(send("/look", CRM, "staff_id,name_zh\nstaff-lin,林\n", "UTF-8"))
                        .path("problems")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("customer-columns-missing");
        assertThat(code(send("", Who.receptionist(Office.SITE), file, "UTF-8"))).isEqualTo("403 role-missing");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void s14_an_export_of_many_parts_is_taken_over_a_cut_connection_each_line_once() throws Exception {
        var table = new StringBuilder("customer_id,company\n");
        for (int i = 0; i < 260; i++) {
            table.append("%s-many-%d,渡渡鸟第%d店\n".formatted(unique, i, i));
        }
        var answer = send("", CRM, table.toString(), "UTF-8");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        cutOff("customer_import_part");
        var done = done(answer);

        assertThat(done).isEqualTo("260 added, 0 changed, 0 unchanged of 260");
        assertThat(jdbc.sql("""
            select count(*) || ' of ' || count(distinct aggregate_id) from event where aggregate_id like :those
            """)
                        .param("those", "customer-" + unique + "-many-%")
                        .query(String.class)
                        .single())
                .isEqualTo("260 of 260");
        CANARIES.areNowhereIn(jdbc);
    }

    private String done(HttpResponse<String> started) {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        var path = "/api/v1/customer-imports/" + json(started).path("importId").asString();
        var done = await().pollInterval(Duration.ofMillis(20))
                .until(
                        () -> json(get(path, CRM)),
                        progress -> progress.path("state").asString("").equals("done"));
        assertThat(done.path("refused")).isEmpty();
        return "%d added, %d changed, %d unchanged of %d"
                .formatted(
                        done.path("added").asInt(),
                        done.path("changed").asInt(),
                        done.path("unchanged").asInt(),
                        done.path("lines").asInt());
    }

    private String take(String company, String number, String owner, String charset) {
        var table = "客户编号,公司名称,联系人,电话,跟踪员工编号\n%s-a,%s,杜先生,%s,%s\n%s-b,渡渡鸟二店,,,\n"
                .formatted(unique, company, number, owner, unique);
        var looked = send("/look", CRM, table, charset);
        assertThat(looked.body()).isEqualTo("{\"lines\":2,\"problemCount\":0,\"problems\":[]}");
        return done(send("", CRM, table, charset));
    }

    private HttpResponse<String> send(String what, Who who, String table, String charset) {
        return send(request("/api/v1/customer-imports" + what, who)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(table.getBytes(Charset.forName(charset)))));
    }

    private long events() {
        return jdbc.sql("select count(*) from event where name like 'CustomerAssignment.%'")
                .query(Long.class)
                .single();
    }

    private List<String> names(String which) {
        return jdbc.sql("select name from event where aggregate_id = :id order by sequence")
                .param("id", "customer-" + unique + "-" + which)
                .query(String.class)
                .list();
    }
}
