package dev.frontdesk.directory.doorlog;

import dev.frontdesk.table.Heading;
import java.util.Optional;
import java.util.Set;

/** The columns of what a door system writes; in any order, by any of the names that such systems give them. */
public enum Column implements Heading {
    LINE("line", "流水号", Set.of("id", "序号")),
    BADGE("badge", "卡号", Set.of("工卡号")),
    TIME("time", "时间", Set.of("刷卡时间")),
    DIRECTION("direction", "进出", Set.of("方向"));

    private final String en;
    private final String zh;
    private final Set<String> others;

    Column(String en, String zh, Set<String> others) {
        this.en = en;
        this.zh = zh;
        this.others = others;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public boolean isCalled(String plain) {
        return Heading.super.isCalled(plain) || others.contains(plain);
    }

    static Optional<Column> called(String heading) {
        return Heading.called(heading, values());
    }
}
