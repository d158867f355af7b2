package dev.frontdesk.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.test.TestIssuer;
import dev.frontdesk.visitor.invitation.CancelReason;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.web.Roles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** S44, S58, S96. An invitation, the visit it leads to, its badge and its room belong together. */
class InvitedVisitIT extends VisitDesk {

    @Autowired
    Desk commands;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void s44_whoever_arrives_with_an_invitation_uses_it_and_is_no_no_show() {
        open("invited", noon());
        var id = Invited.newId();
        assertThat(desk().post("/api/v1/invitations", Invited.one(id, lin, "came@example.com", now()))
                        .outcome())
                .isEqualTo("201");

        var visit = arrives("customer", """
            ,"hostId":"%s","number":"13912340000","company":"华东贸易","matter":"洽谈","invitationId":"%s"\
            """.formatted(lin, id));

        soon().until(() -> desk().get("/api/v1/invitations/expected")
                .text("/items/0/outcome")
                .equals("arrived"));
        assertThat(desk().get("/api/v1/invitations/expected").text("/items/0/visitId"))
                .isEqualTo(visit);
    }

    @Test
    void s44_of_a_visitor_who_was_let_in_while_it_was_being_cancelled_the_register_says_that_they_came() {
        open("crossed", noon());
        var id = Invited.newId();
        assertThat(desk().post("/api/v1/invitations", Invited.one(id, lin, "crossed@example.com", now()))
                        .outcome())
                .isEqualTo("201");
        var visit = newVisit();

        new TransactionTemplate(transactions).executeWithoutResult(uncommitted -> {
            commands.send(
                    new CancelVisit(new InvitationId(id), CancelReason.HOST_CANCELS, now()),
                    Origin.system("test", site, "cause"));
            assertThat(arrive(desk(), visit, "customer", """
                ,"company":"华东贸易","hostId":"%s","invitationId":"%s"\
                """.formatted(lin, id)).outcome())
                    .isEqualTo("201");
        });

        soon().until(() -> desk().get("/api/v1/invitations/expected")
                .text("/items/0/outcome")
                .equals("arrived"));
        assertThat(desk().get("/api/v1/invitations/expected").text("/items/0/visitId"))
                .isEqualTo(visit);
    }

    @Test
    void s51_a_visitor_of_a_group_waits_for_nobody_whose_coming_is_still_being_written_down() {
        open("together", "Asia/Shanghai");
        var id = Invited.newId();
        assertThat(desk().post("/api/v1/invitations", Invited.group(id, lin, 2, now()))
                        .outcome())
                .isEqualTo("201");
        var other = new UseInvitation(new InvitationId(id), List.of(1), newVisit(), true, now());
        var visit = newVisit();

        new TransactionTemplate(transactions).executeWithoutResult(uncommitted -> {
            commands.send(other, Origin.system("test", site, "cause"));
            assertThat(arrive(desk(), visit, "customer", """
                ,"company":"华东贸易","hostId":"%s","invitationId":"%s","guests":[2]\
                """.formatted(lin, id)).outcome())
                    .isEqualTo("201");
        });

        soon().until(() -> desk().get("/api/v1/invitations/expected")
                        .body()
                        .at("/items")
                        .valueStream()
                        .filter(one -> one.at("/outcome").asString().equals("arrived"))
                        .count()
                == 2);
    }

    @Test
    void s58_the_code_alone_is_enough_to_come_and_to_go_at_the_kiosk() {
        open("code", noon());
        var id = Invited.newId();
        assertThat(desk().post("/api/v1/invitations", Invited.one(id, lin, "code@example.com", now()))
                        .outcome())
                .isEqualTo("201");
        soon().until(() -> desk().get("/api/v1/invitations/" + id).status() == 200);
        var code = Invited.codeOf(desk(), id);
        var kiosk = desk().as(Roles.KIOSK);
        var visit = newVisit();

        assertThat(kiosk.post("/api/v1/visits", """
            {"id":"%s","kind":"customer","invitationId":"%s","guests":[1],"noticeVersion":"2026-01"}\
            """.formatted(visit, id)).outcome())
                .isEqualTo("201");
        assertThat(visit(visit).text("/visitor/name")).isEqualTo("陈思远");
        assertThat(visit(visit).text("/visitor/company")).isEqualTo("华东贸易");
        assertThat(visit(visit).text("/host/staffId")).isEqualTo(lin);
        assertThat(visit(visit).text("/place")).isEqualTo("kiosk");

        soon().until(() -> own(kiosk, "\"code\":\"" + code + "\"").status() == 200);
        assertThat(own(kiosk, "\"code\":\"" + code + "\"").text("/visitId")).isEqualTo(visit);
        assertThat(own(kiosk, "\"name\":\"陈思远\",\"lastFour\":\"5678\"").text("/visitId"))
                .isEqualTo(visit);
        assertThat(own(kiosk, "\"name\":\"陈思远\",\"lastFour\":\"5679\"").outcome())
                .isEqualTo("404 own-visit-unknown");
        assertThat(own(kiosk, "\"name\":\"陈思远\"").status()).isEqualTo(400);
        assertThat(own(kiosk, "\"code\":\"22222222\"").status()).isEqualTo(400);

        assertThat(kiosk.post("/api/v1/visits/" + visit + "/departure", "{\"provenance\":\"self\"}")
                        .status())
                .isEqualTo(200);
        soon().until(() -> own(kiosk, "\"code\":\"" + code + "\"").outcome().equals("404 own-visit-unknown"));
    }

    private static Answer own(DeskClient kiosk, String fields) {
        return kiosk.post("/api/v1/visits/find", "{" + fields + "}");
    }

    @Test
    void s96_when_the_visitor_has_left_the_house_the_room_is_to_be_tidied() throws Exception {
        open("leaves", noon());
        assertThat(desk().as("supervisor").put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":900,"turnoverWithin":120,"inspectWithin":300,
             "watchFor":15552000,"badges":[{"first":880,"last":889,"colour":{"zh":"蓝色","en":"blue"}}],"rooms":[
               {"roomId":"room-1","names":{"zh":"会客室一","en":"Meeting room 1"},"kind":"meeting-room","seats":6}]}
            """).status())
                .isEqualTo(200);
        soon().until(() -> desk().get("/api/v1/hospitality").body().at("/rooms").size() == 1);
        var visit = arrives("customer", """
            ,"hostId":"%s","number":"13912340001","company":"华东贸易","matter":"洽谈"\
            """.formatted(lin));
        var use = "room-use-" + UUID.randomUUID();
        assertThat(desk().post("/api/v1/hospitality/room-uses", """
            {"id":"%s","visitId":"%s","roomId":"room-1","people":1}\
            """.formatted(use, visit))
                        .outcome())
                .isEqualTo("201");
        assertThat(desk().post("/api/v1/visitor-badges/887/issue", "{\"visitId\":\"" + visit + "\"}")
                        .outcome())
                .isEqualTo("200");
        soon().until(() -> desk().get("/api/v1/visitor-badges/887/uses").body().size() == 1
                && desk().get("/api/v1/hospitality").body().at("/uses").size() == 1
                && visit(visit).status() == 200);

        assertThat(new String(bytes("/api/v1/visitor-badges/887/page?size=62x100"), UTF_8))
                .contains("62mm 100mm", "887", "华东贸易");
        try (var pdf = Loader.loadPDF(bytes("/api/v1/visitor-badges/887/pdf?size=86x54&lang=en"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("VISITOR", "887", "华东贸易");
        }

        assertThat(step(visit, "departure", "{\"provenance\":\"observed\"}").status())
                .isEqualTo(200);
        soon().until(() -> desk().get("/api/v1/hospitality")
                .body()
                .at("/uses/0/turnoverDueAt")
                .isString());
    }

    private byte[] bytes(String path) throws Exception {
        var token = TestIssuer.shared().token("reception", Set.of("receptionist"), site, "visitor-service", null);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
