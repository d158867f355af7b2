package dev.frontdesk.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.visitor.invitation.InvitationCommand.RecordMails;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S44, S50. From the invitation in the visitor's mail to the code at the kiosk, on the real thing. */
class InvitationIT extends RunningVisitorService {

    @Autowired
    Desk desk;

    @Autowired
    Projections projections;

    @Test
    void s44_a_visitor_gets_code_and_calendar_file_and_each_change_once() throws Exception {
        openSite("invite-mail", "staff-mail");
        var reception = receptionist("invite-mail");
        var id = Invited.newId();
        var starts = tomorrow();

        var planned =
                reception.post("/api/v1/invitations", Invited.one(id, "staff-mail", "siyuan@example.com", starts));
        assertThat(planned.outcome()).isEqualTo("201");
        soon().until(() -> mails("siyuan@example.com").size() == 1);

        var code = Invited.codeOf(reception, id);
        var first = mails("siyuan@example.com").getFirst();
        assertThat(first.getSubject()).startsWith("来访预约 / Your visit");
        assertThat(text(first)).contains("陈思远：您好", "Dear 陈思远", code);
        assertThat(text(first)).doesNotContain("13912345678", "189", "洽谈");
        assertThat(calendar(first)).contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + id, "TZID=Asia/Shanghai", code);

        var moved = """
            {"times":%s}\
            """.formatted(Invited.times(starts.plus(1, ChronoUnit.HOURS)));
        soon().until(() -> reception
                .get("/api/v1/invitations/" + id)
                .text("/guests/0/mail")
                .equals("sent"));
        var version = version(reception, id);
        assertThat(reception
                        .postAtVersion("/api/v1/invitations/" + id + "/changes", moved, version - 1)
                        .outcome())
                .startsWith("412");
        assertThat(reception
                        .postAtVersion("/api/v1/invitations/" + id + "/changes", moved, version)
                        .outcome())
                .isEqualTo("200");
        soon().until(() -> mails("siyuan@example.com").size() == 2);
        assertThat(calendar(mails("siyuan@example.com").get(1))).contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + id);

        assertThat(cancel(reception, id).outcome()).isEqualTo("200");
        soon().until(() -> mails("siyuan@example.com").size() == 3);
        var last = mails("siyuan@example.com").get(2);
        assertThat(calendar(last)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(text(last)).contains("已取消", "cancelled").doesNotContain("host-cancels");

        soon().until(() -> reception
                .get("/api/v1/invitations/" + id)
                .text("/guests/0/mail")
                .equals("sent"));
        projections.rebuild();
        soon().until(projections::caughtUp);
        soon().until(() -> mailState(id).equals("sent"));
        assertThat(mails("siyuan@example.com")).hasSize(3);
        assertThat(mails("siyuan@example.com").stream()
                        .map(InvitationIT::messageId)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void s44_whoever_was_told_in_the_moment_of_the_cancellation_is_told_of_it_too() throws Exception {
        openSite("invite-crossed", "staff-crossed");
        var reception = receptionist("invite-crossed");
        var id = Invited.newId();
        MAIL.stop();
        try {
            reception.post("/api/v1/invitations", Invited.one(id, "staff-crossed", "crossed@example.org", tomorrow()));
            soon().until(() -> mailState(id).equals("failed"));
            is("200", cancel(reception, id));
            soon().until(() -> mailState(id).equals("none"));
            // The mail server had taken it after all, and only now this becomes known.
            desk.send(
                    new RecordMails(new InvitationId(id), 0, List.of(1), null, now()),
                    Origin.system("test", "invite-crossed", "cause"));
        } finally {
            MAIL.start();
        }
        soon().until(() -> mails("crossed@example.org").size() == 1);
        assertThat(calendar(mails("crossed@example.org").getFirst())).contains("METHOD:CANCEL", "SEQUENCE:1");
        soon().until(() -> mailState(id).equals("sent"));
    }

    @Test
    void s44_one_day_of_several_is_cancelled_and_the_others_stay() throws Exception {
        openSite("invite-days", "staff-days");
        var reception = receptionist("invite-days");
        var kiosk = reception.as("kiosk");
        var id = Invited.newId();
        var starts = now().truncatedTo(ChronoUnit.SECONDS);
        is(
                "201",
                reception.post(
                        "/api/v1/invitations",
                        Invited.body(
                                id, "staff-days", """
                                {"name":"陈思远","email":"days@example.com"}\
                                """, times(starts, starts.plusSeconds(3600), "FREQ=DAILY;COUNT=3"))));
        soon().until(() -> mails("days@example.com").size() == 1);
        var code = Invited.codeOf(reception, id);
        var days = days(reception, id);
        assertThat(days).hasSize(3);
        soon().until(() -> expected(reception, days.get(1)).equals(List.of("expected")));
        assertThat(Invited.check(kiosk, code).status()).isEqualTo(200);
        var before = eventsStored("invite-days");
        is("409 day-unknown", cancelDay(reception, id, days.get(2).plusDays(1)));
        is("400 value-invalid", reception.post("/api/v1/invitations/" + id + "/days/someday/cancellation", CANCELS));
        is("404 not-found", cancelDay(reception.host("staff-other"), id, days.get(1)));
        assertThat(eventsStored("invite-days")).isEqualTo(before);

        is("200", cancelDay(reception, id, days.get(1)));

        assertThat(days(reception, id)).containsExactly(days.get(0), days.get(2));
        soon().until(() -> mails("days@example.com").size() == 2);
        assertThat(calendar(mails("days@example.com").get(1))).contains("METHOD:REQUEST", "SEQUENCE:1", "EXDATE");
        soon().until(() -> expected(reception, days.get(1)).equals(List.of("cancelled")));
        assertThat(expected(reception, days.get(2))).containsExactly("expected");
        assertThat(Invited.check(kiosk, code).status()).isEqualTo(200);
        is("200", cancelDay(reception, id, days.get(1)));

        is("200", cancelDay(reception, id, days.get(0)));
        assertThat(Invited.check(kiosk, code).outcome()).isEqualTo("409 invitation-not-yet");
        is("409 day-last", cancelDay(reception, id, days.get(2)));
        soon().until(() -> mails("days@example.com").size() == 3);
        assertThat(days(reception, id)).containsExactly(days.get(2));
    }

    private static final String CANCELS = "{\"reason\":\"host-cancels\"}";

    private static DeskClient.Answer cancelDay(DeskClient desk, String id, LocalDate day) {
        return desk.post("/api/v1/invitations/" + id + "/days/" + day + "/cancellation", CANCELS);
    }

    private static List<LocalDate> days(DeskClient desk, String id) {
        return desk.get("/api/v1/invitations/" + id)
                .body()
                .at("/days")
                .valueStream()
                .map(day -> LocalDate.parse(day.asString()))
                .toList();
    }

    private static List<String> expected(DeskClient desk, LocalDate day) {
        return desk.get("/api/v1/invitations/expected?day=" + day)
                .body()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/outcome").asString())
                .toList();
    }

    private static void is(String outcome, DeskClient.Answer answer) {
        assertThat(answer.outcome()).as(answer.body().toString()).isEqualTo(outcome);
    }

    @Test
    void s44_a_code_is_checked_at_the_kiosk_and_tells_why_it_does_not_hold() {
        openSite("invite-kiosk", "staff-kiosk");
        openSite("invite-other", "staff-other");
        var reception = receptionist("invite-kiosk");
        var kiosk = reception.as("kiosk");
        var id = Invited.newId();
        reception.post("/api/v1/invitations", Invited.one(id, "staff-kiosk", "kiosk@example.com", now()));
        var code = Invited.codeOf(reception, id);
        soon().until(() -> Invited.check(kiosk, code).status() == 200);

        var valid = Invited.check(kiosk, "FD:" + code.replace("-", ""));
        assertThat(valid.text("/invitationId")).isEqualTo(id);
        assertThat(valid.body().toString()).doesNotContain("陈思远", "staff-kiosk", "华东");
        assertThat(Invited.check(kiosk.at("invite-other"), code).outcome()).isEqualTo("409 invitation-elsewhere");
        assertThat(Invited.check(kiosk, wrong(code)).outcome()).isEqualTo("400 code-mistyped");
        assertThat(Invited.check(kiosk, "AAAAAAAAV").status()).isIn(400, 404);

        cancel(reception, id);
        var cancelled = Invited.check(kiosk, code);
        assertThat(cancelled.outcome()).isEqualTo("409 invitation-cancelled");
        assertThat(cancelled.text("/title")).contains("cancelled").contains("front desk");

        var later = Invited.newId();
        reception.post("/api/v1/invitations", Invited.one(later, "staff-kiosk", "later@example.com", tomorrow()));
        var tooEarly = Invited.codeOf(reception, later);
        soon().until(() -> Invited.check(kiosk, tooEarly).outcome().equals("409 invitation-not-yet"));
        assertThat(kiosk.get("/api/v1/invitations/" + id).status()).isEqualTo(403);
    }

    @Test
    void s44_an_expected_visitor_is_found_by_name_company_and_last_four_digits() {
        openSite("invite-find", "staff-find");
        var reception = receptionist("invite-find");
        var id = Invited.newId();
        reception.post("/api/v1/invitations", Invited.one(id, "staff-find", "find@example.com", now()));
        soon().until(() -> found(reception, "{\"name\":\"陈思远\"}").equals(List.of(id)));

        assertThat(found(reception, "{\"name\":\"chen siyuan\"}")).containsExactly(id);
        assertThat(found(reception, "{\"company\":\"华东\"}")).containsExactly(id);
        assertThat(found(reception, "{\"lastFour\":\"5678\"}")).containsExactly(id);
        assertThat(found(reception, "{\"lastFour\":\"5678\",\"company\":\"华东贸易有限公司\"}"))
                .containsExactly(id);
        assertThat(found(reception, "{\"name\":\"欧阳雪\"}")).isEmpty();
        assertThat(reception.post("/api/v1/invitations/find", "{}").outcome()).isEqualTo("400 field-missing");
        assertThat(reception
                        .host("staff-find")
                        .get("/api/v1/invitations/expected")
                        .text("/items/0/name"))
                .isEqualTo("陈思远");
        assertThat(reception
                        .host("staff-nobody")
                        .get("/api/v1/invitations/expected")
                        .body()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(reception
                        .host("staff-nobody")
                        .get("/api/v1/invitations/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_does_not_come_is_a_no_show_when_the_tolerance_is_over() {
        openSite("invite-late", "staff-late");
        var reception = receptionist("invite-late");
        plan(reception, 0);
        var id = Invited.newId();
        var starts = now().minusSeconds(3597);
        assertThat(reception
                        .post("/api/v1/invitations", Invited.group(id, "staff-late", 2, starts))
                        .outcome())
                .isEqualTo("201");
        desk.send(
                new UseInvitation(new InvitationId(id), List.of(2), Invited.newVisitId(), true, now()),
                Origin.system("test", "invite-late", "cause"));

        soon().until(() -> outcomes(id).equals(List.of("arrived 1", "no-show 1")));
        var today = reception.get("/api/v1/invitations/expected?day="
                + starts.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate());
        assertThat(today.body().at("/items").size()).isEqualTo(2);
        assertThat(today.text("/items/0/eventId")).isNotEmpty();
    }

    @Test
    void what_cannot_be_planned_is_refused_and_changes_nothing() {
        openSite("invite-bad", "staff-bad");
        var reception = receptionist("invite-bad");
        var before = eventsStored(reception.site());
        var starts = tomorrow();

        assertThat(planned(reception, "staff-bad", times(starts, starts, ""))).isEqualTo("400 end-before-start");
        assertThat(planned(reception, "staff-bad", times(starts, starts.plus(25, ChronoUnit.HOURS), "")))
                .isEqualTo("400 visit-too-long");
        assertThat(planned(reception, "staff-bad", times(starts, starts.plusSeconds(60), "FREQ=HOURLY;COUNT=2")))
                .isEqualTo("400 recurrence-invalid");
        assertThat(planned(reception, "staff-bad", times(starts, starts.plusSeconds(60), "FREQ=DAILY;UNTIL=20991231")))
                .isEqualTo("400 invitation-too-large");
        assertThat(planned(reception, "staff-bad", Invited.times(Instant.parse("2020-01-01T00:00:00Z"))))
                .isEqualTo("400 visit-in-past");
        is(
                "400 too-many-guests",
                reception.post("/api/v1/invitations", Invited.group(Invited.newId(), "staff-bad", 301, starts)));
        assertThat(planned(reception, "staff-none", Invited.times(starts))).isEqualTo("404 unknown-host");
        assertThat(planned(reception.host("staff-other"), "staff-bad", Invited.times(starts)))
                .isEqualTo("403 invites-for-others");
        assertThat(eventsStored(reception.site())).isEqualTo(before);
    }

    private static String planned(DeskClient desk, String host, String times) {
        return desk.post("/api/v1/invitations", Invited.body(Invited.newId(), host, "{\"name\":\"陈思远\"}", times))
                .outcome();
    }

    private static String times(Instant starts, Instant ends, String rule) {
        return """
            {"startsAt":"%s","endsAt":"%s"%s}\
            """.formatted(starts, ends, rule.isEmpty() ? "" : ",\"recurrence\":\"" + rule + "\"");
    }

    /** A site whose patience is over with the visit itself. */
    private void plan(DeskClient reception, long toleranceAfter) {
        assertThat(reception
                        .as("supervisor")
                        .put("/api/v1/reception-plan", """
                            {"toleranceBefore":1800,"toleranceAfter":%d,"refillEvery":900,"turnoverWithin":120,"inspectWithin":300,
                             "watchFor":15552000,"rooms":[],"badges":[]}
                            """.formatted(toleranceAfter))
                        .status())
                .isEqualTo(200);
        soon().until(() -> reception
                        .get("/api/v1/reception-plan")
                        .body()
                        .at("/toleranceAfter")
                        .asLong()
                == toleranceAfter);
    }

    private static DeskClient.Answer cancel(DeskClient desk, String id) {
        return desk.post("/api/v1/invitations/" + id + "/cancellation", "{\"reason\":\"host-cancels\"}");
    }

    private static List<String> found(DeskClient desk, String body) {
        var answer = desk.post("/api/v1/invitations/find", body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .valueStream()
                .map(one -> one.at("/invitationId").asString())
                .toList();
    }

    private List<String> outcomes(String id) {
        return jdbc.sql("""
            select outcome, count(*) as number from expected_visitor where invitation_id = :id
            group by outcome order by outcome
            """)
                .param("id", id)
                .query((row, number) -> row.getString("outcome") + " " + row.getLong("number"))
                .list();
    }

    private String mailState(String id) {
        return jdbc.sql("select coalesce(min(mail_state), '') from invited_guest where invitation_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static long version(DeskClient desk, String id) {
        var etag = desk.get("/api/v1/invitations/" + id).etag();
        return Long.parseLong(etag.replace("\"", ""));
    }

    /** Another last letter than the right one. */
    private static String wrong(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    private static List<MimeMessage> mails(String to) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(to))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        return header(mail, "To");
    }

    private static String messageId(MimeMessage mail) {
        return header(mail, "Message-ID");
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) alternatives(mail).getBodyPart(0).getContent();
    }

    /** As one text, its long lines put together again. */
    private static String calendar(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        alternatives(mail).getBodyPart(1).getDataHandler().writeTo(bytes);
        return bytes.toString(UTF_8).replace("\r\n ", "");
    }

    private static MimeMultipart alternatives(MimeMessage mail) throws Exception {
        assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated");
        var all = (MimeMultipart) mail.getContent();
        return (MimeMultipart) all.getBodyPart(0).getContent();
    }
}
