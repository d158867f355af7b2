package dev.frontdesk.directory.staffimport;

import dev.frontdesk.table.Heading;
import java.util.Optional;

/** The columns of a staff table, in the order in which they are written out; read in any order, by either name. */
public enum Column implements Heading {
    STAFF_ID("staff_id", "员工编号"),
    NAME_ZH("name_zh", "姓名"),
    NAME_EN("name_en", "英文名"),
    DEPARTMENT_ID("department_id", "部门编号"),
    POST_ZH("post_zh", "职务"),
    POST_EN("post_en", "英文职务"),
    FURTHER_POSTS("further_posts", "兼任职务"),
    EXTENSIONS("extensions", "分机"),
    EMAIL("email", "邮箱"),
    DEPUTY_ID("deputy_id", "代理人编号"),
    ASSISTANT_ID("assistant_id", "助理编号"),
    RESTRICTED("restricted", "限制披露");

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
