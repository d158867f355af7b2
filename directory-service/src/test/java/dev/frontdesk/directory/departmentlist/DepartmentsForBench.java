package dev.frontdesk.directory.departmentlist;

import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Departments to search in. */
public final class DepartmentsForBench {

    private DepartmentsForBench() {}

    public static Departments of(JdbcClient jdbc) {
        return new Departments(jdbc);
    }

    /** Every second one sells. */
    public static void fill(JdbcClient jdbc, String site, int departments) {
        var list = new DepartmentList(jdbc);
        for (int number = 0; number < departments; number++) {
            var zh = (number % 2 == 0 ? "销售" : "技术") + number + "部";
            var names = new Names(zh, (number % 2 == 0 ? "Sales " : "Technology ") + number);
            list.on(new DepartmentAdded("dept-" + number, site, names, null, null, List.of(), Instant.EPOCH), 0);
        }
    }
}
