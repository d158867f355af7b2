package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.MailTask.Fate;
import dev.frontdesk.local.demo.MailTask.PickedUp;
import dev.frontdesk.local.demo.MailTask.Received;
import dev.frontdesk.local.demo.MailTask.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a month of mail, and what it says of mistakes. */
class MailFileTest {

    private static final List<String> FILE = List.of(
            "# A comment",
            "3 日 day",
            "  寄 send: 李娜 | 合同 contract ×2 | sf | 350 | CN-31 | 陈先生, 021-1, -, 上海市漕溪北路 88 号, 3 楼 | 合同 | 12.50",
            "  取走 pick-up: sf",
            "  收 receive: sf | 8211 | 信件 letter | 代领 deputy | 破损 damaged",
            "",
            "对账单 statement: sf | 首重 first 1000 12.00 | 续重 further 500 2.50",
            "  重复 duplicate: 1",
            "  不明 unknown: SF1 | 25.80",
            "  改价 price: 2 | 3.50",
            "  处理 resolve: 价格 price | 认可 accept | 已确认");

    @Test
    void a_day_says_what_is_sent_picked_up_and_received() {
        var tasks = MailFile.parse(FILE).days().getFirst().tasks();

        assertThat((Sent) tasks.getFirst())
                .extracting(Sent::sender, Sent::itemClass, Sent::count, Sent::grams, Sent::contents, Sent::valueCents)
                .containsExactly("李娜", "contract", 2, 350, "合同", 1250L);
        assertThat(((Sent) tasks.getFirst()).addressee()).containsExactly("陈先生", "021-1", "", "上海市漕溪北路 88 号, 3 楼");
        assertThat(((PickedUp) tasks.get(1)).carrier()).isEqualTo("sf");
        assertThat((Received) tasks.get(2))
                .extracting(Received::written, Received::kind, Received::fate, Received::exception)
                .containsExactly("8211", "letter", Fate.DEPUTY, "damaged");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1200", "1001, 1450", "1500, 1450", "1501, 1700"})
    void s131_the_statement_asks_for_each_step_that_is_begun(long grams, long cents) {
        assertThat(MailFile.parse(FILE).statement().tariff().cents(grams)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "合同 contract ×2#石头 stone#Line 3",
                "代领 deputy#不见 lost#Line 5",
                "350#350 g#Line 3: 350 g is no whole number",
                "重复 duplicate: 1#重复 duplicate: x#Line 8"
            })
    void a_mistake_is_named_by_line(String right, String wrong, String said) {
        var lines = FILE.stream().map(line -> line.replace(right, wrong)).toList();

        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> MailFile.parse(lines))
                .satisfies(trouble -> assertThat(trouble.en()).startsWith(said));
    }

    @Test
    void the_month_that_is_played_can_be_read() {
        var plan = MailFile.read(Checkout.root().resolve("infra/local/demo/mail.txt"));

        assertThat(plan.days()).hasSizeGreaterThan(10);
        assertThat(plan.statement().resolutions()).hasSize(3);
    }
}
