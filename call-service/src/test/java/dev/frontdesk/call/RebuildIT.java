package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was spoilt in a view comes back from the events when an admin asks for it, and only then. */
class RebuildIT extends RunningCallService {

    private static final String REBUILD = "/api/v1/operator/call-service/rebuild";

    private final String site = "site-rebuild-" + UUID.randomUUID();

    @Test
    void an_admin_has_every_view_and_the_audit_made_anew_and_nobody_else_may() {
        var desk = receptionist(site);
        var call = newCallId();
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s","number":"13800138000","callerName":"陈先生","kind":"other","ringingAt":"%s","answeredAt":"%s"}
            """.formatted(call, now().minusSeconds(3), now())));
        soon().untilAsserted(() -> assertThat(received(desk)).isEqualTo(1));
        assertThat(audited(desk)).isPositive();

        jdbc.sql("delete from call_figure where site = :site")
                .param("site", site)
                .update();
        jdbc.sql("update audit_entry set site = 'site-nowhere' where site = :site")
                .param("site", site)
                .update();
        assertThat(received(desk)).as("spoilt").isZero();
        assertThat(audited(desk)).as("spoilt").isZero();

        is("403 role-missing", desk.post(REBUILD, "{}"));
        is("403 role-missing", desk.as(Roles.MANAGER).post(REBUILD, "{}"));
        assertThat(received(desk)).as("nobody may").isZero();
        is("202", desk.as(Roles.ADMIN).post(REBUILD, "{}"));

        soon().until(() ->
                !desk.as(Roles.MANAGER).get(REBUILD).body().path("running").asBoolean(true));
        soon().untilAsserted(() -> assertThat(received(desk)).isEqualTo(1));
        assertThat(audited(desk)).isPositive();
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }

    private static int received(DeskClient desk) {
        var period = "?from=" + now().minusSeconds(3600) + "&until=" + now().plusSeconds(3600);
        return desk.get("/api/v1/call-figures" + period)
                .body()
                .at("/counts/received")
                .asInt(-1);
    }

    private static int audited(DeskClient desk) {
        return desk.as(Roles.MANAGER)
                .get("/api/v1/audit/call-service/events?name=Call.CallReceived")
                .body()
                .path("items")
                .size();
    }
}
