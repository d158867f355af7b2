package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.Paper.Ink;
import java.util.List;

/** What is said before the first call. */
record Programme(Paper paper) {

    void print(List<PhoneCall> calls, Cast cast, DemoClock clock, long limitSeconds) {
        var messages = calls.stream().filter(call -> call.message() != null).count();
        paper.line("");
        paper.line("  " + paper.in(Ink.BOLD, "前台的一小时 · One hour at the front desk"));
        paper.line("  %d 通电话，%d 条留言 · %d calls, %d messages · %s"
                .formatted(calls.size(), messages, calls.size(), messages, cast.site()));
        paper.line("  时钟快 %1$d 倍：演示的 1 分钟是 %2$.1f 秒，转告时限 5 分钟是 %3$d 秒"
                .formatted(clock.speed(), 60.0 / clock.speed(), limitSeconds));
        paper.line(
                "  the clock runs %1$d times as fast: a minute takes %2$.1f s, the limit of 5 minutes for a relay %3$d s"
                        .formatted(clock.speed(), 60.0 / clock.speed(), limitSeconds));
        paper.line("  以下时间和秒数都是演示时间 · times and seconds below are the demo's");
        paper.line("");
    }
}
