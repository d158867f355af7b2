package dev.frontdesk.visitor.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 未续茶原因. S94. Why a refill that was due was not served. */
public enum SkipReason {
    /** 访客谢绝 */
    VISITOR_DECLINES,
    /** 会谈不便打扰 */
    NOT_TO_BE_DISTURBED,
    /** 杯中尚满 */
    CUP_STILL_FULL,
    /** 即将离开 */
    ABOUT_TO_LEAVE;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SkipReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
