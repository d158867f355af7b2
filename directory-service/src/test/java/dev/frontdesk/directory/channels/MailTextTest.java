package dev.frontdesk.directory.channels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.template.Words;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S116, S121: what a mail says, in both languages. */
class MailTextTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PersonalDetails DETAILS = new PersonalDetails("王先生", "138 0013 8000", "博大公司", "请回电，谈网站");

    @Test
    void s121_the_body_says_who_called_and_until_when() {
        assertThat(body(DETAILS, "http://localhost:8080/staff")).isEqualTo("""
            前台有 1 条电话留言请您处理。请在 2026-11-23 09:05:00 (Asia/Shanghai) 之前打开员工页面复述确认：填写来电号码；没有号码的，用自己的话写明。
            The front desk has 1 phone message for you. Please open your staff page by 2026-11-23 09:05:00 (Asia/Shanghai) and read back: type the number or, where there is none, say in your own words what it is about.

            来电人 / Caller: 王先生
            单位 / Company: 博大公司
            号码 / Number: 138 0013 8000
            留言 / Message: 请回电，谈网站

            编号 / Reference: relay-1-1
            时间 / Taken at: 2026-11-23 09:00:00 (Asia/Shanghai)
            员工页面 / Staff page: http://localhost:8080/staff
            """);
    }

    @Test
    void what_nobody_said_is_left_out() {
        assertThat(body(new PersonalDetails(null, null, null, "请回电"), ""))
                .doesNotContain("来电人", "号码 /", "单位", "null")
                .contains("留言 / Message: 请回电");
    }

    @Test
    void what_was_erased_is_said_to_be() {
        assertThat(body(new PersonalDetails(null, null, null, null), ""))
                .contains("来电人信息已按要求删除。", "The caller's data was erased on request.");
    }

    @Test
    void a_subject_names_nobody() {
        assertThat(subject(parcel("recipient", 1, false))).isEqualTo("电话留言，请复述确认 / Phone message to read back");
        assertThat(subject(parcel("deputy", 1, false)))
                .isEqualTo("代收：电话留言，请复述确认 / You stand in: Phone message to read back");
        assertThat(subject(parcel("manager", 1, false)))
                .isEqualTo("已超时，请处理：电话留言，请复述确认 / Overdue, please see to it: Phone message to read back");
    }

    @Test
    void s121_several_together_are_one_mail_with_one_time_to_keep() {
        var parcel = parcel("recipient", 2, false);
        var later = new PersonalDetails("李女士", null, null, "请来电");
        var deliveries = List.of(
                new Delivery(parcel.notices().getFirst(), DETAILS),
                new Delivery(parcel.notices().getLast(), later));

        assertThat(subject(parcel)).isEqualTo("电话留言，请复述确认 / Phone message to read back (2)");
        assertThat(MailText.body(parcel, deliveries, said(parcel, "")))
                .contains(
                        "前台有 2 条电话留言",
                        "2 phone messages",
                        "2026-11-23 09:05:00",
                        "王先生",
                        "李女士",
                        "relay-1-1",
                        "relay-1-2")
                .doesNotContain("09:06:00");
    }

    @Test
    void i8_what_is_no_message_is_not_called_one() {
        var first = parcel("recipient", 1, false).first();
        var finding = new Notice(
                first.relayId(), "roster-1", "duty-gap", "site-a", "staff-lin", "recipient", NINE, first.dueAt(), 3);
        var parcel = new Parcel(List.of(finding), false, Map::of);

        assertThat(subject(parcel)).isEqualTo("事项，请复述确认 / Notice to read back");
        assertThat(ChatText.of(parcel, said(parcel, ""))).contains("1 条事项请您处理", "1 notice for you");
    }

    @Test
    void s33_a_visitor_is_to_be_answered() {
        var parcel = one("visit");

        assertThat(subject(parcel)).isEqualTo("访客到访，请答复是否接待 / Visitor to receive: please answer");
        assertThat(MailText.body(parcel, List.of(new Delivery(parcel.first(), DETAILS)), said(parcel, "")))
                .isEqualTo("""
                    前台有 1 位访客到访请您处理。请在 2026-11-23 09:05:00 (Asia/Shanghai) 之前打开员工页面答复：接待、请稍候、由同事接待或不接待。
                    The front desk has 1 visitor for you. Please open your staff page by 2026-11-23 09:05:00 (Asia/Shanghai) and answer: you are coming, the visitor should wait, a colleague receives, or you decline.

                    访客 / Visitor: 王先生
                    单位 / Company: 博大公司
                    号码 / Number: 138 0013 8000
                    来意 / Matter: 请回电，谈网站

                    编号 / Reference: relay-1-1
                    时间 / Arrived at: 2026-11-23 09:00:00 (Asia/Shanghai)

                    """);
        assertThat(ChatText.of(parcel, said(parcel, "")))
                .contains("1 位访客到访请您处理", "打开员工页面答复", "Please answer on your staff page")
                .doesNotContain("王先生");
    }

    @Test
    void s98_what_a_visitor_left_is_to_be_replied_to() {
        var parcel = one("visit-message");

        assertThat(subject(parcel)).isEqualTo("访客留言，请及时回复访客 / Visitor's message to reply to");
        assertThat(MailText.body(parcel, List.of(new Delivery(parcel.first(), DETAILS)), said(parcel, "")))
                .contains("1 条访客留言请您处理", "Please reply to the visitor by", "需转告事宜 / Matter: 请回电");
    }

    @Test
    void a_parcel_is_to_be_collected() {
        var parcel = one("item");

        assertThat(subject(parcel)).isEqualTo("收件，请到前台领取 / Mail item to collect at the desk");
        assertThat(MailText.body(parcel, List.of(new Delivery(parcel.first(), DETAILS)), said(parcel, "")))
                .contains("1 件收件请您处理", "and collect at the front desk.", "寄件人 / Sender: 王先生", "Received at");
        assertThat(ChatText.of(parcel, said(parcel, ""))).contains("1 件收件", "1 mail item for you. Please see it on");
    }

    @Test
    void a_reminder_of_a_parcel_says_that_it_still_waits() {
        var parcel = one("item-waiting");

        assertThat(subject(parcel)).isEqualTo("未领取的收件，请到前台领取 / Waiting mail item to collect at the desk");
        assertThat(ChatText.of(parcel, said(parcel, ""))).contains("1 件未领取的收件", "1 waiting mail item for you.");
    }

    @Test
    void things_of_several_kinds_are_called_notices() {
        var both = new Parcel(List.of(one("visit").first(), one("item").first()), false, Map::of);

        assertThat(subject(both)).isEqualTo("事项，请复述确认 / Notice to read back (2)");
    }

    @Test
    void s121_a_site_has_words_of_its_own_and_the_outsider_stays_where_the_usual_ones_have_them() {
        var parcel = parcel("deputy", 2, true);
        var words = new Words(
                new Names("【{site}】{things}", "[{site}] {things}"),
                new Names("{recipient}：\n请在 {due} 之前处理。", "{recipient},\nplease see to it by {due}."),
                new Names("{recipient}有 {things}。", "{things} for {recipient}."));
        var said = new Said(words, new Names("林夏", "Lin Xia"), new Names("卓博", "Jobcn"), SHANGHAI, "");
        var deliveries = parcel.notices().stream()
                .map(notice -> new Delivery(notice, DETAILS))
                .toList();

        assertThat(MailText.subject(parcel, said))
                .isEqualTo("提醒 / Reminder: 代收：【卓博】2 条电话留言 / You stand in: [Jobcn] 2 phone messages (2)");
        assertThat(MailText.body(parcel, deliveries, said)).startsWith("""
            林夏：
            请在 2026-11-23 09:05:00 (Asia/Shanghai) 之前处理。
            Lin Xia,
            please see to it by 2026-11-23 09:05:00 (Asia/Shanghai).

            来电人 / Caller: 王先生
            """);
        assertThat(ChatText.of(parcel, said)).isEqualTo("""
            提醒：代收：林夏有 2 条电话留言。
            Reminder: You stand in: 2 phone messages for Lin Xia.\
            """);
    }

    private static String subject(Parcel parcel) {
        return MailText.subject(parcel, said(parcel, ""));
    }

    /** As everywhere. */
    static Said said(Parcel parcel, String page) {
        return new Said(parcel.wording().usual(), new Names("林夏", "Lin Xia"), new Names("卓博", "Jobcn"), SHANGHAI, page);
    }

    private static Parcel one(String kind) {
        var notice = new Notice(
                "relay-1-1", "about-1", kind, "site-a", "staff-lin", "recipient", NINE, NINE.plusSeconds(300), 3);
        return new Parcel(List.of(notice), false, Map::of);
    }

    @Test
    void s114_a_reminder_says_that_it_is_one() {
        assertThat(subject(parcel("recipient", 1, true)))
                .isEqualTo("提醒 / Reminder: 电话留言，请复述确认 / Phone message to read back");
    }

    @Test
    void s121_the_same_parcel_is_the_same_mail_and_a_reminder_another_one() {
        assertThat(MailText.id(parcel("recipient", 1, false))).isEqualTo("<relay-1-1.staff-lin@frontdesk>");
        assertThat(MailText.id(parcel("recipient", 2, false))).isEqualTo("<relay-1-1.staff-lin.and-1@frontdesk>");
        assertThat(MailText.id(parcel("recipient", 1, true))).isEqualTo("<relay-1-1.staff-lin.reminder@frontdesk>");
    }

    private static String body(PersonalDetails details, String page) {
        var parcel = parcel("recipient", 1, false);
        return MailText.body(parcel, List.of(new Delivery(parcel.first(), details)), said(parcel, page));
    }

    static Parcel parcel(String level, int notices, boolean reminder) {
        var all = IntStream.rangeClosed(1, notices)
                .mapToObj(n -> new Notice(
                        "relay-1-" + n,
                        "message-1",
                        "message",
                        "site-a",
                        "staff-lin",
                        level,
                        NINE,
                        NINE.plusSeconds(240 + 60 * n),
                        3))
                .toList();
        return new Parcel(all, reminder, Map::of);
    }
}
