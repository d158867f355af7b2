package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.visitor.plan.SamplePlans;
import dev.frontdesk.web.Roles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A site that receives by company A's plan: Lin in sales with Chen as deputy, Gao recruits, Zhai manages. */
abstract class VisitDesk extends RunningVisitorService {

    private Directory directory;

    String site;
    String lin;
    String chen;
    String gao;
    String zhai;

    void open(String name, String zone) {
        open(name, zone, SamplePlans.text("a"));
    }

    void open(String name, String zone, String plan) {
        site = "site-" + name;
        lin = "staff-" + name + "-lin";
        chen = "staff-" + name + "-chen";
        gao = "staff-" + name + "-gao";
        zhai = "staff-" + name + "-zhai";
        directory = new Directory(site);
        directory.site(zone);
        directory.staff(chen);
        directory.staff(lin, chen, List.of("8211"));
        directory.staff(gao, null, List.of("890"));
        directory.staff(zhai, chen, List.of("8128"));
        soon().until(() -> siteSettings.find(site).isPresent()
                && List.of(lin, chen, gao, zhai).stream()
                        .allMatch(one -> knownStaff.active(one, site).isPresent()));
        assertThat(desk().as(Roles.ADMIN)
                        .put("/api/v1/visit-plans/visit-plan-" + name, plan)
                        .status())
                .isEqualTo(201);
        soon().until(() -> desk().get("/api/v1/visit-plans/scripts").status() == 200);
    }

    @AfterEach
    void close() {
        if (directory != null) {
            directory.close();
        }
    }

    Directory directory() {
        return directory;
    }

    DeskClient desk() {
        return receptionist(site);
    }

    static String newVisit() {
        return "visit-" + UUID.randomUUID();
    }

    /** @param rest further fields, each with its comma before it */
    String arrives(String kind, String rest) {
        var id = newVisit();
        var answer = arrive(desk(), id, kind, rest);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return id;
    }

    Answer arrive(DeskClient who, String id, String kind, String rest) {
        return who.post("/api/v1/visits", """
            {"id": "%s", "kind": "%s", "name": "欧阳金丝雀", "noticeVersion": "2026-01"%s}\
            """.formatted(id, kind, rest));
    }

    Answer step(String id, String step, String body) {
        return desk().post("/api/v1/visits/" + id + "/" + step, body);
    }

    Answer visit(String id) {
        return desk().get("/api/v1/visits/" + id);
    }

    static String relay(String visitId, int n) {
        return "relay-" + visitId + "-" + n;
    }
}
