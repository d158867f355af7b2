package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.test.DeskClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S58. Who had badge 887 last, on the real thing. */
class BadgeIT extends RunningVisitorService {

    @Autowired
    Projections projections;

    @Test
    void s58_who_had_badge_887_last() {
        openSite("badge-887");
        var reception = receptionist("badge-887");
        assertThat(reception.as("supervisor").put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":900,"turnoverWithin":120,"inspectWithin":300,
             "watchFor":15552000,"rooms":[],"badges":[{"first":880,"last":889,"colour":{"zh":"蓝色","en":"blue"}}]}
            """).status())
                .isEqualTo(200);
        soon().until(() -> reception.get("/api/v1/visitor-badges/887/uses").status() == 200);
        var first = Invited.newVisitId();
        var second = Invited.newVisitId();

        assertThat(issue(reception, 890, first)).isEqualTo("404 unknown-badge");
        assertThat(issue(reception, 887, first)).isEqualTo("200");
        assertThat(issue(reception, 887, first)).isEqualTo("200");
        assertThat(issue(reception, 887, second)).isEqualTo("409 badge-issued");
        assertThat(step(reception, 887, "return")).isEqualTo("200");
        assertThat(issue(reception, 887, second)).isEqualTo("200");
        assertThat(step(reception, 887, "loss")).isEqualTo("200");
        assertThat(issue(reception, 887, first)).isEqualTo("409 badge-lost");
        assertThat(step(reception, 888, "return")).isEqualTo("409 badge-not-issued");

        soon().until(() -> last(reception).equals(second + " lost"));
        projections.rebuild();
        soon().until(() -> last(reception).equals(second + " lost"));
        assertThat(reception.get("/api/v1/visitor-badges/887/uses").text("/1/visitId"))
                .isEqualTo(first);
        assertThat(reception.get("/api/v1/visitor-badges/out").body().size()).isEqualTo(1);
        assertThat(step(reception, 887, "return")).isEqualTo("200");
        soon().until(() -> reception.get("/api/v1/visitor-badges/out").body().size() == 0);
    }

    private static String last(DeskClient desk) {
        var newest = desk.get("/api/v1/visitor-badges/887/uses").body().at("/0");
        return newest.at("/visitId").asString() + (newest.at("/lostAt").isMissingNode() ? "" : " lost");
    }

    private static String issue(DeskClient desk, int number, String visit) {
        return desk.post("/api/v1/visitor-badges/" + number + "/issue", "{\"visitId\":\"" + visit + "\"}")
                .outcome();
    }

    private static String step(DeskClient desk, int number, String step) {
        return desk.post("/api/v1/visitor-badges/" + number + "/" + step, "{}").outcome();
    }
}
