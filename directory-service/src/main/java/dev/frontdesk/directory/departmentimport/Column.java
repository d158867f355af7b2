package dev.frontdesk.directory.departmentimport;

import dev.frontdesk.table.Heading;
import java.util.Optional;

/** The columns of a table of departments, in the order in which they are written out; read in any order, by either name. */
public enum Column implements Heading {
    DEPARTMENT_ID("department_id", "部门编号"),
    NAME_ZH("name_zh", "部门名称"),
    NAME_EN("name_en", "英文名"),
    MANAGER_ID("manager_id", "经理编号"),
    PARENT_ID("parent_id", "上级部门编号"),
    EXTENSIONS("extensions", "热线分机");

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
