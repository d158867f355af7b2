package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.board.OutgoingItems;
import dev.frontdesk.mailroom.copies.SiteSettings.Site;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.privacy.PersonalDetails;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The dispatch list as a page of A4: what the courier signs for. */
record DispatchPaper(Locale locale, ZoneId zone) {

    private static final Map<String, Names> CARRIERS = Map.of(
            "sf", new Names("顺丰速运", "SF Express"),
            "yto", new Names("圆通速递", "YTO Express"),
            "zto", new Names("中通快递", "ZTO Express"),
            "sto", new Names("申通快递", "STO Express"),
            "yunda", new Names("韵达快递", "Yunda Express"),
            "ems", new Names("中国邮政 EMS", "EMS"),
            "jd", new Names("京东物流", "JD Logistics"),
            "dhl", new Names("DHL", "DHL"),
            "ups", new Names("UPS", "UPS"),
            "fedex", new Names("联邦快递", "FedEx"));

    private static final Map<String, Names> CLASSES = Map.of(
            "ordinary", new Names("普通", "Ordinary"),
            "contract", new Names("合同", "Contract"),
            "bill", new Names("票据", "Bill"),
            "valuables", new Names("贵重", "Valuables"),
            "goods", new Names("物品", "Goods"),
            "private", new Names("私人", "Private"));

    private static final String STYLE = """
        @page{size:A4;margin:16mm 14mm}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:182mm;padding:6mm 0;color:#111;
          font:10.5pt/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif}
        h1{margin:0;font-size:17pt;font-weight:600;letter-spacing:.08em}
        header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:1.5pt solid #111;padding-bottom:3mm}
        header p{margin:0;text-align:right;color:#333}
        table{width:100%;margin-top:4mm;border-collapse:collapse;font-variant-numeric:tabular-nums}
        th{padding:1.5mm 2mm;border-bottom:.75pt solid #111;text-align:left;font-weight:600;white-space:nowrap}
        td{padding:1.6mm 2mm;border-bottom:.4pt solid #bbb;vertical-align:top}
        tr{break-inside:avoid} thead{display:table-header-group}
        .n{text-align:right} .w{white-space:nowrap} small{color:#555}
        footer{display:grid;grid-template-columns:repeat(3,1fr);gap:8mm;margin-top:12mm;break-inside:avoid}
        footer div{border-top:.75pt solid #111;padding-top:1.5mm;color:#333}
        .sum{margin:3mm 0 0;text-align:right;font-weight:600} .id{margin-top:6mm;color:#777;font-size:8pt}
        """;

    /** @param row null where the list is ahead of what is shown so far */
    record Line(
            OutgoingItems.@Nullable Row row,
            @Nullable PersonalDetails addressee,
            @Nullable Names sender) {}

    String html(BatchDispatched list, @Nullable Site site, List<Line> lines) {
        var when =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(list.occurredAt());
        var title = say("发送清单", "Dispatch list");
        var rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, lines.get(i)))
                .collect(Collectors.joining("\n"));
        return """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
            <body><header><div><h1>%s</h1>%s</div><p>%s<br>%s</p></header>
            <table><thead><tr><th class="n">%s</th><th>%s</th><th>%s</th><th>%s</th><th class="n">%s</th><th class="n">%s</th><th>%s</th></tr></thead>
            <tbody>
            %s
            </tbody></table>
            <p class="sum">%s</p>
            <footer><div>%s</div><div>%s</div><div>%s</div></footer>
            <p class="id">%s</p></body></html>
            """.formatted(
                        isChinese() ? "zh-CN" : "en",
                        title,
                        STYLE,
                        title,
                        site == null ? "" : text(say(site.names())),
                        text(say(CARRIERS.getOrDefault(list.carrier(), new Names(list.carrier(), list.carrier())))),
                        when,
                        say("序号", "No."),
                        say("寄件人", "Sender"),
                        say("收件人", "Addressee"),
                        say("类别", "Class"),
                        say("件数", "Pieces"),
                        say("重量（克）", "Weight (g)"),
                        say("运单号", "Waybill"),
                        rows,
                        isChinese() ? "合计 " + lines.size() + " 件" : "Total items: " + lines.size(),
                        say("前台经办", "Handed over by"),
                        say("快递员签收", "Courier's signature"),
                        say("日期时间", "Date and time"),
                        text(list.batchId()));
    }

    private String row(int number, Line line) {
        var row = line.row();
        var to = line.addressee();
        return "<tr><td class=\"n\">%d</td><td class=\"w\">%s</td><td>%s</td><td class=\"w\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"w\">%s</td></tr>"
                .formatted(
                        number,
                        line.sender() == null ? "" : text(say(line.sender())),
                        to == null ? "" : addressee(to),
                        row == null ? "" : say(CLASSES.getOrDefault(row.itemClass(), new Names("", ""))),
                        row == null || row.pieces() == null ? "" : row.pieces(),
                        row == null || row.weightGrams() == null ? "" : row.weightGrams(),
                        row == null ? "" : waybills(row));
    }

    /** One below the other where it goes in several parcels. */
    private static String waybills(OutgoingItems.Row row) {
        return Stream.concat(Stream.ofNullable(row.waybill()), row.furtherWaybills().stream())
                .map(DispatchPaper::text)
                .collect(Collectors.joining("<br>"));
    }

    private static String addressee(PersonalDetails to) {
        var name = text(to.name()) + (to.company() == null ? "" : " · " + text(to.company()));
        return to.text() == null ? name.strip() : name.strip() + "<br><small>" + text(to.text()) + "</small>";
    }

    private boolean isChinese() {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String say(Names names) {
        return say(names.zh(), names.en());
    }

    private String say(String zh, String en) {
        return isChinese() ? zh : en;
    }

    private static String text(@Nullable String raw) {
        return raw == null ? "" : HtmlUtils.htmlEscape(raw, "UTF-8");
    }
}
