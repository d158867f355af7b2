package dev.frontdesk.directory.channels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.chat.ChatForm;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** S121: what goes to a chat server. The signatures were calculated with another program. */
class ChatRequestTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final String TEXT = "a < b & \"c\"";

    @Test
    void s121_wecom_has_its_key_in_the_address() {
        var request = request(ChatForm.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k-1", "", "lin");

        assertThat(request.uri()).hasToString("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k-1");
        says(request, """
            {"msgtype": "text", "text": {"content": "a < b & \\"c\\"", "mentioned_list": ["lin"]}}\
            """);
    }

    @Test
    void s121_dingtalk_signs_the_moment_in_milliseconds_in_the_address() {
        var request = request(
                ChatForm.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=t-1", "SEC-example", "lin");

        assertThat(request.uri())
                .hasToString("https://oapi.dingtalk.com/robot/send?access_token=t-1&timestamp=1795395600000"
                        + "&sign=gpM4oZe6mgUjTvoJN0cNL7AiBpwBb6c5nIJyg0QGd9o%3D");
        says(request, """
            {"msgtype": "text", "text": {"content": "a < b & \\"c\\""}, "at": {"atUserIds": ["lin"], "isAtAll": false}}\
            """);
    }

    @Test
    void s121_feishu_signs_the_moment_in_seconds_in_the_body() {
        var request =
                request(ChatForm.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/h-1", "SEC-example", "ou_1");

        assertThat(request.uri()).hasToString("https://open.feishu.cn/open-apis/bot/v2/hook/h-1");
        says(request, """
            {"timestamp": "1795395600", "sign": "OFEEQahXLEI5XFgTjt63Br42WVJW6svwGAYt8m9l6Mc=", "msg_type": "text",
             "content": {"text": "<at user_id=\\"ou_1\\"></at> a < b & \\"c\\""}}\
            """);
    }

    @Test
    void s121_slack_gets_its_three_characters_escaped() {
        var request = request(ChatForm.SLACK, "https://hooks.slack.com/services/T/B/x", "", "U0001");

        says(request, """
            {"text": "<@U0001> a &lt; b &amp; \\"c\\""}\
            """);
    }

    @Test
    void s121_without_a_name_the_message_points_at_nobody() {
        for (var form : ChatForm.values()) {
            assertThat(request(form, "https://x.example/?a=b", "s", null).body())
                    .as(form.text())
                    .doesNotContain("mentioned", "\"at\"", "<at", "<@");
        }
    }

    @Test
    void s89_a_chat_is_told_that_there_is_something_and_nothing_else() {
        assertThat(chat("recipient", 1, false, "https://desk.example/staff")).isEqualTo("""
            前台有 1 条电话留言请您处理，请在 11-23 09:05 之前打开员工页面复述确认。
            The front desk has 1 phone message for you. Please read back on your staff page by 11-23 09:05.
            https://desk.example/staff\
            """);
        assertThat(chat("manager", 3, true, "")).isEqualTo("""
            提醒：已超时，请处理：前台有 3 条电话留言请您处理，请在 11-23 09:05 之前打开员工页面复述确认。
            Reminder: Overdue, please see to it: The front desk has 3 phone messages for you. Please read back on your staff page by 11-23 09:05.\
            """);
        assertThat(chat("deputy", 1, false, "")).contains("代收：", "You stand in: ");
    }

    private static String chat(String level, int notices, boolean reminder, String page) {
        var parcel = MailTextTest.parcel(level, notices, reminder);
        return ChatText.of(parcel, MailTextTest.said(parcel, page));
    }

    @Test
    void neither_an_address_nor_a_request_shows_itself_in_a_log() {
        var address = new ChatAddress(URI.create("https://x.example/?key=secret-1"), "secret-2");
        var request = ChatRequest.of(ChatForm.WECOM, address, TEXT, null, NINE);

        assertThat(address + " " + request).doesNotContain("secret", "example");
    }

    private static ChatRequest request(ChatForm form, String address, String secret, String name) {
        return ChatRequest.of(form, new ChatAddress(URI.create(address), secret), TEXT, name, NINE);
    }

    private static void says(ChatRequest request, String body) {
        assertThat(JSON.readTree(request.body())).isEqualTo(JSON.readTree(body));
    }
}
