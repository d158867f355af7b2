package dev.frontdesk.directory.console;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.frontdesk.directory.console.PersonController.PersonEntry;
import dev.frontdesk.directory.console.PersonController.PersonExport;
import dev.frontdesk.privacy.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 个人数据副本. Everything about a person as a page to hand over, in both languages. */
final class PersonPaper {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private PersonPaper() {}

    static String page(PersonExport export) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><meta charset="UTF-8"/>
            <title>个人数据副本 Personal data</title>
            <style>
            @page { size: A4 landscape; margin: 15mm; @bottom-right { font: 8pt 'Front Desk'; content: counter(page) ' / ' counter(pages) } }
            body { font-family: 'Front Desk', sans-serif; font-size: 9.5pt; color: #111 }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 2mm }
            h2 { font-size: 11pt; font-weight: normal; margin: 7mm 0 2mm }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate }
            th { text-align: left; font-weight: normal; color: #555; border-bottom: 1px solid #999 }
            th, td { padding: 1.2mm 2mm 1.2mm 0; vertical-align: top }
            td { border-bottom: 1px solid #ddd }
            tr { page-break-inside: avoid }
            td:first-child, td:nth-child(3) { white-space: nowrap }
            .id { color: #555; font-size: 8pt }
            </style></head><body>
            <h1>个人数据副本 · Personal data</h1>
            <p class="id">%s</p>
            <h2>保存的内容 · What is kept</h2>
            <table><thead><tr><th>时间 kept at</th><th>姓名 name</th><th>电话 number</th><th>单位 company</th>
            <th>邮箱 e-mail</th><th>内容 words</th><th>保存者 kept by</th></tr></thead><tbody>%s</tbody></table>
            <h2>谁查看过 · Who saw it</h2>
            <table><thead><tr><th>时间 at</th><th>账号 account</th><th>用途 purpose</th><th>事由 about</th></tr></thead>
            <tbody>%s</tbody></table>
            </body></html>
            """.formatted(
                        htmlEscape(export.personId()),
                        export.entries().stream().map(PersonPaper::row).collect(Collectors.joining()),
                        export.sights().stream().map(PersonPaper::row).collect(Collectors.joining()));
    }

    private static String row(PersonEntry entry) {
        return row(
                time(entry.keptAt()),
                entry.name(),
                entry.number(),
                entry.company(),
                entry.email(),
                entry.text(),
                entry.keptBy());
    }

    private static String row(Vault.Sight sight) {
        return row(time(sight.at()), sight.actor(), sight.purpose(), sight.about());
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells)
                .map(cell -> "<td>" + (cell == null ? "" : htmlEscape(cell, "UTF-8")) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
