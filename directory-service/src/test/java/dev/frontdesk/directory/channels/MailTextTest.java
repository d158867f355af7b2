package dev.frontdesk.directory.channels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** S116, S121: what a mail says, in both languages. */
class MailTextTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PersonalDetails DETAILS = new PersonalDetails("王先生", "138 0013 8000", "博大公司", "请回电,谈网站");

    @Test
    void s121_the_body_says_who_called_and_until_when() {
        assertThat(MailText.body(delivery("recipient", DETAILS), SHANGHAI, "http://localhost:8080/staff"))
                .isEqualTo("""
                    前台有一条电话留言请您处理。请在 2026-11-23 09:05:00 (Asia/Shanghai) 之前打开员工页面复述确认:填写来电号码;没有号码的,用自己的话写明。
                    The front desk has a phone message for you. Please open your staff page by 2026-11-23 09:05:00 (Asia/Shanghai) and read it back: type
                    the number or, where there is none, say in your own words what it is about.

                    来电人 / Caller: 王先生
                    单位 / Company: 博大公司
                    号码 / Number: 138 0013 8000
                    留言 / Message: 请回电,谈网站

                    编号 / Reference: relay-1-1
                    时间 / Taken at: 2026-11-23 09:00:00 (Asia/Shanghai)
                    员工页面 / Staff page: http://localhost:8080/staff
                    """);
    }

    @Test
    void what_nobody_said_is_left_out() {
        assertThat(MailText.body(delivery("recipient", new PersonalDetails(null, null, null, "请回电")), SHANGHAI, ""))
                .doesNotContain("来电人", "号码 /", "单位", "null")
                .contains("留言 / Message: 请回电");
    }

    @Test
    void what_was_erased_is_said_to_be() {
        assertThat(MailText.body(delivery("recipient", new PersonalDetails(null, null, null, null)), SHANGHAI, ""))
                .contains("来电人信息已按要求删除。", "The caller's data was erased on request.");
    }

    @Test
    void a_subject_names_nobody() {
        assertThat(MailText.subject(delivery("recipient", DETAILS)))
                .isEqualTo("电话留言,请复述确认 / Phone message for you to read back");
        assertThat(MailText.subject(delivery("deputy", DETAILS)))
                .isEqualTo("代收电话留言,请复述确认 / Phone message, you stand in");
        assertThat(MailText.subject(delivery("manager", DETAILS)))
                .isEqualTo("电话留言超时,请处理 / Phone message overdue, please see to it");
    }

    private static Delivery delivery(String level, PersonalDetails details) {
        return new Delivery(
                "relay-1-1",
                "message-1",
                "message",
                "site-a",
                "staff-lin",
                level,
                NINE,
                NINE.plusSeconds(300),
                3,
                details);
    }
}
