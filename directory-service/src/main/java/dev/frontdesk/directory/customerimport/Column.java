package dev.frontdesk.directory.customerimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of an export of customers; in any order, by either name. */
enum Column {
    CUSTOMER_ID("customer_id", "客户编号"),
    COMPANY("company", "公司名称"),
    CONTACT("contact", "联系人"),
    NUMBERS("numbers", "电话"),
    OWNER_ID("owner_id", "跟踪员工编号"),
    LOCKED_SINCE("locked_since", "锁定日期");

    private final String en;
    private final String zh;

    Column(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    String en() {
        return en;
    }

    static Optional<Column> called(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.en.equals(plain) || column.zh.equals(plain))
                .findFirst();
    }
}
