package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.demo.DailyWork.ComesBack;
import dev.frontdesk.local.demo.DailyWork.GoesOut;
import dev.frontdesk.local.demo.DailyWork.IsFound;
import dev.frontdesk.local.demo.DailyWork.Leads;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import dev.frontdesk.local.demo.PhoneCall.Step;
import dev.frontdesk.local.demo.PhoneCall.Transfer;
import dev.frontdesk.local.demo.PhoneCall.What;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourFileTest {

    @Test
    void the_shipped_hour_can_be_read_and_names_only_people_of_company_a() {
        var root = Checkout.root();

        var turns = HourFile.read(root.resolve("infra/local/demo/hour.txt"));

        var cast = Cast.of(root.resolve("infra/local/companies/a.json"), "test", 10);
        var calls = turns.stream().filter(PhoneCall.class::isInstance).toList();
        assertThat(calls).hasSize(24);
        assertThat(turns).hasSize(26);
        for (var turn : calls) {
            var call = (PhoneCall) turn;
            call.transfers().stream()
                    .filter(transfer -> !transfer.extension().startsWith("8000")
                            && !transfer.extension().equals("8300"))
                    .filter(transfer -> !transfer.extension().equals("8171"))
                    .forEach(transfer ->
                            assertThat(cast.at(transfer.extension())).isPresent());
            if (call.message() != null) {
                assertThat(cast.named(call.message().recipient()).staffId()).startsWith("staff-demo-test-");
                call.message().replies().forEach(reply -> cast.named(reply.person()));
            }
        }
    }

    @Test
    void a_call_is_read_with_everything_that_the_file_says_of_it() {
        var call = one("""
            # a comment
            9:00:40  陈先生 | - | 021-61234567
              事由 matter: 找人
              转接： 8211 占线，8210 busy
              message: Li Na | 请 3 点前回电，谢谢
              误记 misheard: 021-61234576
              答复 reply: Li Na | 看到 seen 12, 错误 wrong 20，正确 right 45
              reply: 张伟 | 离开 away
            """);

        assertThat(call.at()).isEqualTo(LocalTime.of(9, 0, 40));
        assertThat(call.caller().name()).isEqualTo("陈先生");
        assertThat(call.caller().company()).isNull();
        assertThat(call.kind()).isEqualTo("asking-for-person");
        assertThat(call.transfers()).containsExactly(new Transfer("8211", "busy"), new Transfer("8210", "busy"));
        assertThat(call.end()).isEqualTo("message");
        var message = call.message();
        assertThat(message.text()).isEqualTo("请 3 点前回电，谢谢");
        assertThat(message.misheard()).isEqualTo("021-61234576");
        assertThat(message.replies())
                .containsExactly(
                        new Reply(
                                "Li Na",
                                false,
                                List.of(step(What.SEEN, 12), step(What.WRONG, 20), step(What.RIGHT, 45))),
                        new Reply("张伟", true, List.of()));
    }

    @Test
    void a_connected_call_needs_no_end_of_its_own() {
        assertThat(one("09:00:00 a | b | -\n转接 transfer: 8211 接通").end()).isEqualTo("transferred");
    }

    @Test
    void S110_a_call_without_an_end_is_refused_and_the_line_named() {
        assertThatThrownBy(() -> one("\n09:00:00 a | b | -\n转接 transfer: 8211 busy"))
                .hasMessageContaining("第 2 行")
                .hasMessageContaining("Line 2: it has no end");
    }

    @Test
    void an_unknown_word_is_answered_with_those_that_are_known() {
        assertThatThrownBy(() -> one("09:00:00 a | b | -\nend: gone"))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("wrong-number");
    }

    @Test
    void an_unknown_keyword_is_named() {
        assertThatThrownBy(() -> one("09:00:00 a | b | -\ncolour: red")).hasMessageContaining("\"colour\"");
    }

    @Test
    void calls_come_in_the_order_of_time() {
        assertThatThrownBy(() -> HourFile.parse("09:01:00 a | b | -\nend: informed\n\n09:00:00 c | d | -\nend: informed"
                        .lines()
                        .toList()))
                .hasMessageContaining("Line 4");
    }

    @Test
    void daily_work_is_read_task_by_task() {
        var work = HourFile.parse("""
            8:58:00  日常
              外出 out:     唐雨 | 税务局 | 9:30
              返回：        唐雨
              find:         zhangwie | 张伟
              负责人 leads: 销售二部 | 赵敏
            """.lines().toList()).getFirst();

        assertThat(work)
                .isEqualTo(new DailyWork(
                        1,
                        LocalTime.of(8, 58),
                        List.of(
                                new GoesOut("唐雨", "税务局", LocalTime.of(9, 30)),
                                new ComesBack("唐雨"),
                                new IsFound("zhangwie", "张伟"),
                                new Leads("销售二部", "赵敏"))));
    }

    @Test
    void daily_work_that_lacks_a_part_is_refused_and_the_line_named() {
        assertThatThrownBy(() -> HourFile.parse(List.of("09:00:00 daily", "out: 唐雨 | 税务局")))
                .hasMessageContaining("Line 2: it takes 3 parts");
        assertThatThrownBy(() -> HourFile.parse(List.of("09:00:00 daily", "sing: 唐雨")))
                .hasMessageContaining("leads");
        assertThatThrownBy(() -> HourFile.parse(List.of("09:00:00 daily"))).hasMessageContaining("Line 1");
    }

    private static PhoneCall one(String text) {
        return (PhoneCall) HourFile.parse(text.lines().toList()).getFirst();
    }

    private static Step step(What what, long seconds) {
        return new Step(what, Duration.ofSeconds(seconds));
    }
}
