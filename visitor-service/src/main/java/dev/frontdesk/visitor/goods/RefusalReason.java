package dev.frontdesk.visitor.goods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 拒收、未付原因. Why goods were not taken, or money not paid. */
public enum RefusalReason {
    /** 损坏 */
    DAMAGED,
    /** 货不对板 */
    WRONG_GOODS,
    /** 数量不符 */
    WRONG_COUNT,
    /** 未订购 */
    NOT_ORDERED,
    /** 无发票或单据 */
    NO_INVOICE,
    /** 未到付款日 */
    NOT_DUE;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RefusalReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
