package dev.frontdesk.gateway.documents;

/** What the page itself says, in one language. */
record Words(
        String language,
        String title,
        String intro,
        String signIn,
        String download,
        String otherLanguage,
        String roles,
        String seenBy,
        String open,
        String parameters,
        String required,
        String body,
        String answer,
        String refusals,
        String call) {

    private static final Words ZH = new Words(
            "zh",
            "前台 API",
            "前台的来电、访客、邮件与通讯录，都通过这一个地址。",
            "先用 infra/token 取得令牌，再照抄下面的 curl。",
            "下载 OpenAPI 3.1 文档",
            "English",
            "所需角色",
            "只对以下角色显示，其他人为 null：",
            "无需登录",
            "参数",
            "必填",
            "请求内容",
            "回答",
            "可能的拒绝",
            "调用示例");

    private static final Words EN = new Words(
            "en",
            "Front Desk API",
            "Calls, visitors, mail and the directory of the front desk, all at this one address.",
            "Get a token with infra/token, then copy any curl line below.",
            "OpenAPI 3.1 document",
            "中文",
            "Roles",
            "seen by, for everybody else null:",
            "No sign-in needed",
            "Parameters",
            "required",
            "Request body",
            "Answer",
            "Possible refusals",
            "How to call it");

    static Words in(String language) {
        return language.equals("en") ? EN : ZH;
    }

    /** The half of a text that is in this language; descriptions read "English · 中文". */
    String of(String text) {
        var middle = text.indexOf(" · ");
        if (middle < 0) {
            return text;
        }
        return language.equals("en") ? text.substring(0, middle) : text.substring(middle + 3);
    }

    String other() {
        return language.equals("en") ? "zh" : "en";
    }
}
