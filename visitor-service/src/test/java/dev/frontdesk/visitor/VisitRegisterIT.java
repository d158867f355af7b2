package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S58, S63, S88, S101, S103. The registers read like the paper books, and what was handed over proves what it said. */
class VisitRegisterIT extends VisitDesk {

    private static final String VISITORS = "/api/v1/visit-registers/visitors";
    private static final String CUSTOMERS = "/api/v1/visit-registers/customers";
    /** 2025-07-01 00:30 in Shanghai. */
    private static final Instant LAST_YEAR = Instant.parse("2025-06-30T16:30:00Z");

    @Autowired
    Projections projections;

    @Test
    void s88_s103_an_entry_is_read_corrected_and_read_as_it_was_known_before() {
        open("register", "Asia/Shanghai");
        var visit = arrives("customer", """
            ,"company":"华东贸易","number":"13800138111","matter":"谈合作","hostId":"%s","arrivedAt":"%s"\
            """.formatted(lin, LAST_YEAR));
        arrives("delivery", ",\"subject\":\"supplies\",\"arrivedAt\":\"%s\"".formatted(LAST_YEAR.plusSeconds(60)));
        soon().until(() -> entries(CUSTOMERS, 2025) == 1 && entries(VISITORS, 2025) == 2);

        var entry = get(CUSTOMERS + "?day=2025-07-01");
        assertThat(get(CUSTOMERS + "?day=2025-06-30").body().at("/items")).isEmpty();
        assertThat(entry.body().at("/items")).hasSize(1);
        assertThat(entry.text("/items/0/visitor/0/words/company")).isEqualTo("华东贸易");
        assertThat(entry.text("/items/0/host/0/staff/staffId")).isEqualTo(lin);
        assertThat(entry.text("/items/0/recordedBy")).isEqualTo("reception");
        assertThat(get(VISITORS + "?year=2025&limit=1").body().at("/items")).hasSize(1);

        var known = now();
        var print = get(VISITORS + "?year=2025&knownAt=" + DeskClient.encoded(known))
                .body();
        correct(visit, "{\"company\":\"华南贸易\",\"persons\":3,\"reason\":\"听错了\"}");
        is(
                "200",
                step(
                        visit,
                        "departure",
                        "{\"provenance\":\"observed\",\"at\":\"%s\"}".formatted(LAST_YEAR.plusSeconds(3600))));

        var corrected = get(CUSTOMERS + "?year=2025");
        assertThat(corrected.body().at("/items/0/visitor/0/struck").asBoolean()).isTrue();
        assertThat(corrected.text("/items/0/visitor/1/words/company")).isEqualTo("华南贸易");
        assertThat(corrected.text("/items/0/visitor/1/words/name")).isEqualTo("欧阳金丝雀");
        assertThat(corrected.text("/items/0/visitor/1/reason")).isEqualTo("听错了");
        assertThat(corrected.text("/items/0/visitor/1/by")).isEqualTo("reception");
        assertThat(corrected.text("/items/0/persons/1/value")).isEqualTo("3");
        // The house had closed long since.
        assertThat(corrected.text("/items/0/departures/0/provenance")).isEqualTo("inferred");
        assertThat(corrected.body().at("/items/0/departures/0/struck").asBoolean())
                .isTrue();
        assertThat(corrected.text("/items/0/departures/1/provenance")).isEqualTo("observed");
        assertThat(get(VISITORS + "?year=2025&knownAt=" + DeskClient.encoded(known))
                        .body())
                .isEqualTo(print);
        var beforeLeaving = get(CUSTOMERS + "?year=2025&asOf=" + DeskClient.encoded(LAST_YEAR.plusSeconds(3599)));
        assertThat(beforeLeaving.body().at("/items/0/departures")).isEmpty();
        assertThat(beforeLeaving.body().at("/items")).hasSize(1);
    }

    @Test
    void s101_s103_a_full_book_closes_by_itself_is_handed_over_and_the_year_is_archived() {
        open("book", "Asia/Shanghai");
        receptionPlan(2, 1);
        var first =
                arrives("other", ",\"matter\":\"看望\",\"hostId\":\"%s\",\"arrivedAt\":\"%s\"".formatted(lin, LAST_YEAR));
        is("409 book-not-closed", handOver(2025, 1, lin));
        arrives(
                "other",
                ",\"matter\":\"看望\",\"hostId\":\"%s\",\"arrivedAt\":\"%s\"".formatted(lin, LAST_YEAR.plusSeconds(60)));
        var third = arrives(
                "other",
                ",\"matter\":\"看望\",\"hostId\":\"%s\",\"arrivedAt\":\"%s\"".formatted(lin, LAST_YEAR.plusSeconds(90)));

        soon().until(() -> year(2025).body().at("/books").size() == 1);
        assertThat(year(2025).body().at("/books/0/entries").asInt()).isEqualTo(2);
        assertThat(year(2025).body().at("/entries").asInt()).isEqualTo(3);
        // S103. A second is soon over.
        soon().until(() -> jdbc.sql("select count(*) from event where name = 'VisitRegister.VisitBookOverdue'"
                                + " and aggregate_id = :id")
                        .param("id", "visit-register-visitors-" + site + "-2025")
                        .query(Long.class)
                        .single()
                == 1);
        assertThat(year(2025).body().at("/books/0/overdue").asBoolean()).isTrue();
        assertThat(get(VISITORS + "?year=2025&book=1").body().at("/items")).hasSize(2);
        is("404 not-found", get(VISITORS + "?year=2025&book=2"));

        // Last year the house has closed: whose departure nobody saw is gone by inference.
        soon().until(() -> year(2025).body().at("/open").asInt() == 0);
        is("409 books-not-handed-over", seal(2025, lin));
        correct(first, "{\"name\":\"欧阳先生\",\"reason\":\"听错了\"}");
        assertThat(get(VISITORS + "/years/2025/books/1").body().at("/valid").asBoolean())
                .isTrue();

        is("404 unknown-staff", handOver(2025, 1, "staff-nobody"));
        is("409 book-not-closed", handOver(2025, 2, lin));
        is("200", handOver(2025, 1, lin));
        is("200", handOver(2025, 1, lin));
        is("409 book-handed-over", handOver(2025, 1, gao));
        assertThat(year(2025).text("/books/0/receivedBy/staffId")).isEqualTo(lin);
        assertThat(year(2025).text("/books/0/handedOverBy")).isEqualTo("reception");
        is("200", seal(2025, lin));
        is("200", seal(2025, lin));
        assertThat(year(2025).body().at("/seal/valid").asBoolean()).isTrue();
        assertThat(year(2025).body().at("/seal/entries").asInt()).isEqualTo(3);
        assertThat(year(2025).text("/seal/receivedBy/staffId")).isEqualTo(lin);
        projections.rebuild();
        soon().until(projections::caughtUp);
        soon().untilAsserted(() ->
                assertThat(year(2025).body().at("/seal/valid").asBoolean()).isTrue());
        is("403 role-missing", desk().post(VISITORS + "/years/2025/seal", receipt(lin)));
        is("409 year-not-over", seal(now().atZone(ZoneId.of("Asia/Shanghai")).getYear(), lin));
        is("400 value-invalid", seal(1999, lin));
        is("404 not-found", get("/api/v1/visit-registers/couriers"));
        is("400 field-missing", get(VISITORS + "?book=1"));
        is("400 value-invalid", get(VISITORS + "?day=2025-07-01&year=2025"));
    }

    private void receptionPlan(int bookEntries, int handOverWithin) {
        is("200", desk().as(Roles.SUPERVISOR).put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":900,"turnoverWithin":120,"inspectWithin":300,
             "watchFor":15552000,"rooms":[],"badges":[],"registers":{"bookEntries":%d,"handOverWithin":%d}}
            """.formatted(
                        bookEntries, handOverWithin)));
        soon().until(() -> get("/api/v1/reception-plan")
                        .body()
                        .at("/registers/bookEntries")
                        .asInt()
                == bookEntries);
    }

    private Answer get(String path) {
        return desk().get(path);
    }

    private void correct(String visit, String body) {
        soon().untilAsserted(() -> is(
                "200",
                desk().postAtVersion(
                                "/api/v1/visits/" + visit + "/corrections",
                                body,
                                visit(visit).body().at("/version").asLong())));
    }

    private int entries(String register, int year) {
        return get(register + "/years/" + year).body().at("/entries").asInt();
    }

    private Answer year(int year) {
        return get(VISITORS + "/years/" + year);
    }

    private Answer handOver(int year, int book, String to) {
        return desk().post(VISITORS + "/years/" + year + "/books/" + book + "/hand-over", receipt(to));
    }

    private Answer seal(int year, String to) {
        return desk().as(Roles.SUPERVISOR).post(VISITORS + "/years/" + year + "/seal", receipt(to));
    }

    private static String receipt(String to) {
        return "{\"receivedBy\":\"%s\"}".formatted(to);
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
