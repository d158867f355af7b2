package dev.frontdesk.call.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 来电类型. What a caller wants, which decides where the call goes (S6, S20, S23, S29). */
public enum CallKind {
    /** 占线转入 S7 */
    OVERFLOW,
    /** 不知分机 S10 */
    EXTENSION_UNKNOWN,
    /** 业务咨询 S14 */
    BUSINESS_ENQUIRY,
    /** 投诉 S20 */
    COMPLAINT,
    /** 推销 S23 */
    SOLICITATION,
    /** 找人 S29 */
    ASKING_FOR_PERSON,
    OTHER;

    /** As it stands in events, facts and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CallKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
