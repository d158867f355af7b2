package dev.frontdesk.mailroom.matching;

import java.util.Arrays;

/** Why a line or an item is not simply right (差异类型). */
public enum DifferenceKind {
    /** 漏登. Something fitting was sent, but without this number: the register lacks the stub. */
    MISSING_IN_REGISTER("missing-in-register"),
    /** 漏单. Sent, and not in the statement. */
    MISSING_IN_STATEMENT("missing-in-statement"),
    /** 重复. Asked for already, in this statement or in one that was approved. */
    DUPLICATE("duplicate"),
    /** 运单不明. Nobody here sent it. */
    UNKNOWN_WAYBILL("unknown-waybill"),
    /** 价格不符. Another price than the tariff's, or one the tariff cannot explain. */
    PRICE("price"),
    /** 重量不符. Billed by another number of weight steps than the item has. */
    WEIGHT("weight"),
    /** 私件. */
    PRIVATE_ITEM("private-item"),
    /** 账号不符. The dispatch list says that another account with this courier pays for it. */
    OTHER_ACCOUNT("other-account"),
    /**
     * 分单. One waybill for several items, several waybills for one, or several lines that together make up the price of
     * one: a person has to look which parcels there were.
     */
    SPLIT_SHIPMENT("split-shipment");

    private final String code;

    DifferenceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static DifferenceKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
