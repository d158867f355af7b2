package dev.frontdesk.directory.channels;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.directory.chat.ChatForm;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message as the form of a chat server wants it: where it is posted, and what.
 *
 * @param body JSON
 */
record ChatRequest(URI uri, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HMAC = "HmacSHA256";

    /** @param chatName whom the message points at; null for nobody */
    static ChatRequest of(ChatForm form, ChatAddress address, String text, @Nullable String chatName, Instant now) {
        return switch (form) {
            case WECOM -> new ChatRequest(address.uri(), json(wecom(text, chatName)));
            case DINGTALK -> new ChatRequest(signed(address, now), json(dingtalk(text, chatName)));
            case FEISHU -> new ChatRequest(address.uri(), json(feishu(address, text, chatName, now)));
            case SLACK -> new ChatRequest(address.uri(), json(Map.of("text", slack(text, chatName))));
        };
    }

    private static Map<String, Object> wecom(String text, @Nullable String chatName) {
        var content = new LinkedHashMap<String, Object>();
        content.put("content", text);
        if (chatName != null) {
            content.put("mentioned_list", List.of(chatName));
        }
        return Map.of("msgtype", "text", "text", content);
    }

    private static Map<String, Object> dingtalk(String text, @Nullable String chatName) {
        var body = new LinkedHashMap<String, Object>();
        body.put("msgtype", "text");
        body.put("text", Map.of("content", text));
        if (chatName != null) {
            body.put("at", Map.of("atUserIds", List.of(chatName), "isAtAll", false));
        }
        return body;
    }

    /** The moment, in milliseconds, and its signature go with the address. */
    private static URI signed(ChatAddress address, Instant now) {
        var moment = Long.toString(now.toEpochMilli());
        var sign = sign(address.secret(), moment + "\n" + address.secret());
        return URI.create(address.uri() + "&timestamp=" + moment + "&sign=" + URLEncoder.encode(sign, UTF_8));
    }

    /** The moment, in seconds, and the secret are the key here; what is signed is empty. */
    private static Map<String, Object> feishu(
            ChatAddress address, String text, @Nullable String chatName, Instant now) {
        var moment = Long.toString(now.getEpochSecond());
        var mention = chatName == null ? "" : "<at user_id=\"" + chatName + "\"></at> ";
        var body = new LinkedHashMap<String, Object>();
        body.put("timestamp", moment);
        body.put("sign", sign(moment + "\n" + address.secret(), ""));
        body.put("msg_type", "text");
        body.put("content", Map.of("text", mention + text));
        return body;
    }

    private static String slack(String text, @Nullable String chatName) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return chatName == null ? escaped : "<@" + chatName + "> " + escaped;
    }

    private static String sign(String key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + HMAC, missing);
        }
    }

    private static String json(Map<String, Object> body) {
        return JSON.writeValueAsString(body);
    }

    /** Masked on purpose: the address is a secret. */
    @Override
    public String toString() {
        return "ChatRequest[***]";
    }
}
