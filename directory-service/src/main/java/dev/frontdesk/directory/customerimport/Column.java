package dev.frontdesk.directory.customerimport;

import dev.frontdesk.table.Heading;
import java.util.Optional;

/** The columns of an export of customers; in any order, by either name. */
public enum Column implements Heading {
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

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    static Optional<Column> called(String heading) {
        return Heading.called(heading, values());
    }
}
