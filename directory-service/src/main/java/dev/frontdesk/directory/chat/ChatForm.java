package dev.frontdesk.directory.chat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The chat servers whose webhooks we can speak to, and what each of them asks for. */
public enum ChatForm {
    /** 企业微信: the key in the address is all the proof there is. */
    WECOM("wecom", false, 20, Set.of("qyapi.weixin.qq.com")),
    /** 钉钉: who sends more than 20 a minute is shut out for ten. */
    DINGTALK("dingtalk", true, 20, Set.of("oapi.dingtalk.com")),
    /** 飞书, outside China Lark. */
    FEISHU("feishu", true, 100, Set.of("open.feishu.cn", "open.larksuite.com")),
    /** The address is all the proof there is. */
    SLACK("slack", false, 60, Set.of("hooks.slack.com"));

    private final String text;
    private final boolean signed;
    private final int mostPerMinute;
    private final Set<String> hosts;

    ChatForm(String text, boolean signed, int mostPerMinute, Set<String> hosts) {
        this.text = text;
        this.signed = signed;
        this.mostPerMinute = mostPerMinute;
        this.hosts = hosts;
    }

    /** How events, facts and requests write it. */
    public String text() {
        return text;
    }

    /** Each request is signed with a secret that is not in the address. */
    public boolean signed() {
        return signed;
    }

    /** What the provider allows one webhook. */
    public int mostPerMinute() {
        return mostPerMinute;
    }

    /** Where the provider's webhooks are. */
    public Set<String> hosts() {
        return hosts;
    }

    public static Optional<ChatForm> of(String text) {
        return Arrays.stream(values()).filter(form -> form.text.equals(text)).findFirst();
    }
}
