package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.visitor.plan.SamplePlans;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody publishes over a plan that somebody else has changed meanwhile. */
class PlanVersionIT extends VisitDesk {

    private static final String RECEPTION = """
        {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":%d,"turnoverWithin":120,"inspectWithin":300,
         "watchFor":15552000,"rooms":[],"badges":[]}
        """;

    @Test
    void a_visit_plan_is_read_with_the_version_an_edit_sends_back() {
        open("plan-edit", "Asia/Shanghai");
        var plan = "/api/v1/visit-plans/visit-plan-plan-edit";
        var mine = SamplePlans.text("a").replace("\"closesAt\": \"18:30\"", "\"closesAt\": \"19:00\"");
        var theirs = SamplePlans.text("a").replace("\"closesAt\": \"18:30\"", "\"closesAt\": \"20:00\"");
        var read = valid();
        assertThat(read.text("/version")).isEqualTo("0");
        assertThat(read.text("/planVersion")).isEqualTo("1");
        assertThat(read.etag()).isEqualTo("\"0\"");

        assertThat(lead().colleague("zhou").putAtVersion(plan, theirs, 0).outcome())
                .isEqualTo("200");
        var late = lead().putAtVersion(plan, mine, 0);
        assertThat(late.outcome()).isEqualTo("412 version-mismatch");
        assertThat(late.text("/params/changedBy")).isEqualTo("zhou");
        assertThat(Instant.parse(late.text("/params/changedAt")))
                .isBetween(now().minusSeconds(60), now().plusSeconds(60));

        soon().until(() -> "\"1\"".equals(valid().etag()));
        assertThat(valid().text("/plan/closesAt")).isEqualTo("20:00");
        assertThat(lead().putAtVersion(plan, mine, 1).outcome()).isEqualTo("200");
        soon().until(() -> valid().text("/plan/closesAt").equals("19:00"));
        assertThat(valid().text("/planVersion")).isEqualTo("3");
    }

    @Test
    void a_reception_plan_is_published_on_the_version_that_was_read() {
        open("reception-edit", "Asia/Shanghai");
        var plan = "/api/v1/reception-plan";
        assertThat(desk().get(plan).etag()).isNull();
        assertThat(lead().put(plan, RECEPTION.formatted(900)).outcome()).isEqualTo("200");
        soon().until(() -> "\"0\"".equals(desk().get(plan).etag()));
        assertThat(lead().putAtVersion(plan, RECEPTION.formatted(600), 0).outcome())
                .isEqualTo("200");
        assertThat(lead().putAtVersion(plan, RECEPTION.formatted(300), 0).outcome())
                .isEqualTo("412 version-mismatch");
        soon().until(() -> desk().get(plan).text("/refillEvery").equals("600"));
    }

    private DeskClient lead() {
        return desk().as(Roles.SUPERVISOR);
    }

    private DeskClient.Answer valid() {
        return desk().get("/api/v1/visit-plans/valid");
    }
}
