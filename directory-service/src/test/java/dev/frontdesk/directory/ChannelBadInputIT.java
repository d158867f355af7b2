package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S121: what is wrong about a chat channel or a choice of ways has a status and a code of its own, and changes nothing. */
class ChannelBadInputIT extends DirectoryTest {

    private static final String NAMES = "\"names\": {\"zh\": \"群\", \"en\": \"Group\"}, ";
    private static final String WECOM = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k";
    private static final String DINGTALK = "https://oapi.dingtalk.com/robot/send";

    @BeforeEach
    void an_office_with_people() {
        new Office(this).open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chat-x | \"form\": \"wecom\" | 400 field-missing",
                "chat-x | \"form\": \"telex\", \"address\": \"" + WECOM + "\" | 400 form-unknown",
                "chat-x | \"address\": \"" + WECOM + "\" | 400 field-missing",
                "chat_x | \"form\": \"wecom\", \"address\": \"" + WECOM + "\" | 400 id-malformed",
                "chat-x | \"form\": \"wecom\", \"address\": \"http://qyapi.weixin.qq.com/a?key=k\" | 400"
                        + " address-not-allowed",
                "chat-x | \"form\": \"wecom\", \"address\": \"https://127.0.0.1/a?key=k\" | 400 address-not-allowed",
                "chat-x | \"form\": \"wecom\", \"address\": \"https://x@qyapi.weixin.qq.com/a\" | 400"
                        + " address-not-allowed",
                "chat-x | \"form\": \"wecom\", \"address\": \"https://qyapi.weixin.qq.com:81/a\" | 400"
                        + " address-not-allowed",
                "chat-x | \"form\": \"slack\", \"address\": \"" + WECOM + "\" | 400 address-not-allowed",
                "chat-x | \"form\": \"wecom\", \"address\": \"not an address\" | 400 address-not-allowed",
                "chat-x | \"form\": \"dingtalk\", \"address\": \"" + DINGTALK
                        + "?access_token=t\" | 400 secret-missing",
                "chat-x | \"form\": \"dingtalk\", \"secret\": \"s\", \"address\": \"" + DINGTALK
                        + "\" | 400 address-not-allowed",
                "chat-x | \"form\": \"wecom\", \"secret\": \"s\", \"address\": \"" + WECOM
                        + "\" | 400 secret-of-no-use",
                "chat-x | \"form\": \"wecom\", \"perMinute\": 21, \"address\": \"" + WECOM
                        + "\" | 409 rate-out-of-range",
                "chat-x | \"form\": \"wecom\", \"perMinute\": 0, \"address\": \"" + WECOM + "\" | 409 rate-out-of-range"
            })
    void s121_a_chat_channel(String id, String body, String code) {
        var before = eventsStored(Office.SITE, Office.HASTY_SITE);

        var answer = put("/api/v1/chat-channels/" + id, Who.admin(Office.SITE), "{" + NAMES + body + "}");

        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("key=k", "access_token");
        assertThat(eventsStored(Office.SITE, Office.HASTY_SITE)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 field-missing",
                "{\"ways\": [null]} | 400 field-missing",
                "{\"ways\": [{\"channel\": \"pigeon\"}]} | 400 id-malformed",
                "{\"ways\": [{\"channel\": \"chat-nowhere\"}]} | 400 channel-unknown",
                "{\"ways\": [{\"channel\": \"mail\"}, {\"channel\": \"mail\"}]} | 409 way-twice",
                "{\"ways\": [{\"channel\": \"mail\", \"chatName\": \"lin\"}]} | 400 chat-name-malformed",
                "{\"ways\": [{\"channel\": \"chat-a\", \"chatName\": \"13800138000\"}]} | 400 chat-name-malformed",
                "{\"ways\": [{\"channel\": \"chat-a\", \"chatName\": \"<at>\"}]} | 400 chat-name-malformed",
                "{\"ways\": [], \"quiet\": {\"from\": \"8\", \"until\": \"09:00\"}} | 400 time-malformed",
                "{\"ways\": [], \"quiet\": {\"from\": \"24:00\", \"until\": \"09:00\"}} | 400 time-malformed",
                "{\"ways\": [], \"quiet\": {\"from\": \"09:00\"}} | 400 field-missing",
                "{\"ways\": [], \"quiet\": {\"from\": \"09:00\", \"until\": \"09:00\"}} | 409 quiet-hours-endless"
            })
    void s121_a_choice_of_ways(String body, String code) {
        var before = eventsStored(Office.SITE, Office.HASTY_SITE);

        assertThat(code(put("/api/v1/staff-page/ways", Who.staff("lin", Office.SITE), body)))
                .isEqualTo(code);
        assertThat(code(put("/api/v1/staff/staff-lin/ways", Who.supervisor(Office.SITE), body)))
                .isEqualTo(code);
        assertThat(eventsStored(Office.SITE, Office.HASTY_SITE)).isEqualTo(before);
    }

    @Test
    void s121_everybody_chooses_for_themselves_and_a_supervisor_for_others_of_the_site() {
        var mail = "{\"ways\": [{\"channel\": \"mail\"}]}";
        var chosen = put("/api/v1/staff/staff-wang/ways", Who.supervisor(Office.SITE), mail);

        assertThat(chosen.statusCode()).isIn(200, 201);
        assertThat(code(put("/api/v1/staff/staff-wang/ways", Who.staff("lin", Office.SITE), mail)))
                .isEqualTo("403 role-missing");
        assertThat(code(put("/api/v1/staff/staff-wang/ways", Who.supervisor(Office.HASTY_SITE), mail)))
                .isEqualTo("404 unknown-staff");
        assertThat(code(put("/api/v1/staff-page/ways", Who.supervisor(Office.SITE), mail)))
                .isEqualTo("403 staff-missing");
        assertThat(code(put("/api/v1/chat-channels/chat-x", Who.supervisor(Office.SITE), "{}")))
                .isEqualTo("403 role-missing");
        assertThat(code(get("/api/v1/relays/undelivered", Who.receptionist(Office.SITE))))
                .isEqualTo("403 role-missing");
    }
}
