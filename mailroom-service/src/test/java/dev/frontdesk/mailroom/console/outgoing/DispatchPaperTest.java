package dev.frontdesk.mailroom.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.board.OutgoingItems.Row;
import dev.frontdesk.mailroom.console.outgoing.DispatchPaper.Line;
import dev.frontdesk.mailroom.copies.SiteSettings.Site;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** S127, S131: the list on paper, in the reader's language, with nothing in it that a browser would run. */
class DispatchPaperTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final BatchDispatched LIST = new BatchDispatched(
            "dispatch-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0009", "sf", List.of("outgoing-1"), "desk", "S127", TEN);
    private static final Row ROW = new Row(
            "outgoing-1",
            "staff-lin",
            "contract",
            "courier",
            "sf",
            "dept-sales",
            2,
            350,
            "dispatched",
            TEN,
            TEN,
            LIST.batchId(),
            "SF1234567890123",
            List.of("SF1234567890124"),
            0,
            4);

    @Test
    void s127_the_list_names_sender_addressee_class_pieces_weight_and_waybill() {
        assertThat(page(Locale.SIMPLIFIED_CHINESE, "陈先生"))
                .contains("lang=\"zh-CN\"", "发送清单", "总部", "顺丰速运", "2026-11-23 10:00")
                .contains("林小雨", "陈先生 · 华东贸易", "上海市漕溪北路 88 号", "合同", ">2<", ">350<")
                .contains("SF1234567890123<br>SF1234567890124", "合计 1 件", "快递员签收");
    }

    @Test
    void s127_the_same_list_in_english() {
        assertThat(page(Locale.ENGLISH, "Mr Chen"))
                .contains("lang=\"en\"", "Dispatch list", "Head office", "SF Express", "Lin Xiaoyu", "Contract")
                .contains("Total items: 1");
    }

    @Test
    void what_somebody_typed_is_text_and_never_markup() {
        assertThat(page(Locale.ENGLISH, "<script>alert(1)</script>"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    private static String page(Locale locale, String addressee) {
        var site = new Site("site-a", new Names("总部", "Head office"), "Asia/Shanghai");
        var line = new Line(
                ROW,
                new PersonalDetails(addressee, "021-61234567", "华东贸易", "上海市漕溪北路 88 号"),
                new Names("林小雨", "Lin Xiaoyu"));
        return new DispatchPaper(locale, ZoneId.of("Asia/Shanghai")).html(LIST, site, List.of(line));
    }
}
