package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.chat.ChatForm;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a chat server's answer means. A status of 200 says little: three of the four refuse with it. */
sealed interface ChatAnswer {

    record Taken() implements ChatAnswer {}

    /**
     * @param reason a code for the register, never the words of the server
     * @param rest how long to leave the server alone
     */
    record Refused(String reason, Duration rest) implements ChatAnswer {}

    JsonMapper JSON = JsonMapper.builder().build();
    Duration REST = Duration.ofSeconds(30);
    Duration LONGEST_REST = Duration.ofHours(1);

    /** @param retryAfter header of that name, in seconds; null when there was none */
    static ChatAnswer of(ChatForm form, int status, @Nullable String retryAfter, String body) {
        if (status == 429) {
            return new Refused("chat-too-many", rest(retryAfter));
        }
        if (status >= 500) {
            return new Refused("chat-server-failed", rest(retryAfter));
        }
        if (status != 200) {
            return new Refused("chat-refused", REST);
        }
        return switch (form) {
            case WECOM -> coded(form, body, "errcode");
            case DINGTALK -> coded(form, body, "errcode");
            case FEISHU -> coded(form, body, "code");
            case SLACK -> body.strip().equals("ok") ? new Taken() : new Refused("chat-refused", REST);
        };
    }

    private static ChatAnswer coded(ChatForm form, String body, String field) {
        var code = code(body, field);
        if (code == null) {
            return new Refused("chat-answer-unreadable", REST);
        }
        return switch (form.text() + " " + code) {
            case "wecom 0", "dingtalk 0", "feishu 0" -> new Taken();
            case "wecom 45009", "feishu 9499", "feishu 11232" -> new Refused("chat-too-many", Duration.ofMinutes(1));
            case "dingtalk 130101", "dingtalk 410100" -> new Refused("chat-too-many", Duration.ofMinutes(10));
            case "dingtalk 310000", "feishu 19021" -> new Refused("chat-signature-refused", REST);
            default -> new Refused("chat-refused", REST);
        };
    }

    /** @return null when there is no such number in it */
    private static @Nullable Integer code(String body, String field) {
        try {
            JsonNode code = JSON.readTree(body).path(field);
            return code.isInt() ? code.asInt() : null;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    private static Duration rest(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.strip().matches("[0-9]{1,9}")) {
            return REST;
        }
        var asked = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }
}
