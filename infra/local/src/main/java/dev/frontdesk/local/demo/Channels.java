package dev.frontdesk.local.demo;

/** How something reached a member of staff, in both languages. */
final class Channels {

    private Channels() {}

    static String shown(String channel) {
        return switch (channel) {
            case "live" -> "页面 page";
            case "mail", "email" -> "邮件 e-mail";
            default -> channel;
        };
    }
}
