package dev.frontdesk.directory.channels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.chat.ChatForm;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S121: what a chat server's answer means, and how fast it may be sent to. */
class ChatAnswerTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest(name = "{0} {1} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WECOM    | 200 | -  | {\"errcode\":0,\"errmsg\":\"ok\"}          | taken                    | 0",
                "WECOM    | 200 | -  | {\"errcode\":93000,\"errmsg\":\"invalid\"} | chat-refused             | 30",
                "WECOM    | 200 | -  | {\"errcode\":45009}                        | chat-too-many            | 60",
                "DINGTALK | 200 | -  | {\"errcode\":0}                            | taken                    | 0",
                "DINGTALK | 200 | -  | {\"errcode\":310000}                       | chat-signature-refused   | 30",
                "DINGTALK | 200 | -  | {\"errcode\":130101}                       | chat-too-many            | 600",
                "FEISHU   | 200 | -  | {\"code\":0,\"msg\":\"success\"}           | taken                    | 0",
                "FEISHU   | 200 | -  | {\"code\":19021}                           | chat-signature-refused   | 30",
                "FEISHU   | 200 | -  | {\"code\":11232}                           | chat-too-many            | 60",
                "FEISHU   | 200 | -  | {\"errcode\":0}                            | chat-answer-unreadable   | 30",
                "SLACK    | 200 | -  | ok                                         | taken                    | 0",
                "SLACK    | 200 | -  | no_team                                    | chat-refused             | 30",
                "WECOM    | 200 | -  | ok                                         | chat-answer-unreadable   | 30",
                "WECOM    | 200 | -  | {\"errcode\":\"0\"}                        | chat-answer-unreadable   | 30",
                "SLACK    | 404 | -  | no_service                                 | chat-refused             | 30",
                "SLACK    | 302 | -  | ok                                         | chat-refused             | 30",
                "SLACK    | 429 | 7  | ok                                         | chat-too-many            | 7",
                "SLACK    | 429 | -  | ok                                         | chat-too-many            | 30",
                "SLACK    | 429 | 999999 | ok                                     | chat-too-many            | 3600",
                "SLACK    | 429 | soon | ok                                       | chat-too-many            | 30",
                "DINGTALK | 500 | -  | {\"errcode\":0}                            | chat-server-failed       | 30",
                "DINGTALK | 503 | 90 | -                                          | chat-server-failed       | 90"
            })
    void s121_a_status_of_200_says_little(
            ChatForm form, int status, String retryAfter, String body, String meaning, long restSeconds) {
        var answer = ChatAnswer.of(form, status, retryAfter, body == null ? "" : body);

        assertThat(answer)
                .isEqualTo(
                        meaning.equals("taken")
                                ? new ChatAnswer.Taken()
                                : new ChatAnswer.Refused(meaning, Duration.ofSeconds(restSeconds)));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4", "20", "60", "100"})
    void s121_no_minute_holds_more_messages_than_allowed_and_what_is_allowed_goes(int perMinute) {
        var pace = new Pace(perMinute);
        var pacedTo = Instant.EPOCH;
        var sent = new java.util.ArrayList<Instant>();
        for (var now = NINE; now.isBefore(NINE.plusSeconds(300)); now = now.plusMillis(100)) {
            while (!pace.opens(pacedTo).isAfter(now)) {
                pacedTo = pace.after(pacedTo, now);
                sent.add(now);
            }
        }

        assertThat(sent)
                .allSatisfy(first -> assertThat(sent)
                        .filteredOn(one -> !one.isBefore(first) && one.isBefore(first.plusSeconds(60)))
                        .hasSizeLessThanOrEqualTo(perMinute));
        assertThat(sent).hasSizeGreaterThanOrEqualTo(perMinute * 5 / 2);
    }

    @Test
    void s121_a_quarter_of_a_minutes_messages_may_go_at_once() {
        var pace = new Pace(20);
        var pacedTo = Instant.EPOCH;
        for (int message = 0; message < 5; message++) {
            assertThat(pace.opens(pacedTo)).isBeforeOrEqualTo(NINE);
            pacedTo = pace.after(pacedTo, NINE);
        }

        assertThat(pace.opens(pacedTo)).isEqualTo(NINE.plusSeconds(4));
    }
}
