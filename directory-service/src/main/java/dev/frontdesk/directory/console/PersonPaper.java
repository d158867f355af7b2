package dev.frontdesk.directory.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.frontdesk.directory.console.PersonController.PersonEntry;
import dev.frontdesk.directory.console.PersonController.PersonExport;
import dev.frontdesk.privacy.Vault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 个人数据副本. Everything about a person as a page to hand over, in both languages, in the time of the site. */
final class PersonPaper {

    private static final Properties WORDS = words();

    private final DateTimeFormatter time;

    PersonPaper(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
    }

    String page(PersonExport export) {
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
            <p class="id">%s · 时间 times: %s</p>
            <h2>保存的内容 · What is kept</h2>
            <table><thead><tr><th>时间 kept at</th><th>姓名 name</th><th>电话 number</th><th>单位 company</th>
            <th>邮箱 e-mail</th><th>内容 words</th><th>保存者 kept by</th></tr></thead><tbody>%s</tbody></table>
            <h2>谁查看过 · Who saw it</h2>
            <table><thead><tr><th>时间 at</th><th>账号 account</th><th>用途 purpose</th><th>事由 about</th></tr></thead>
            <tbody>%s</tbody></table>
            </body></html>
            """.formatted(
                        htmlEscape(export.personId()),
                        time.getZone(),
                        export.entries().stream().map(this::row).collect(Collectors.joining()),
                        export.sights().stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(PersonEntry entry) {
        return row(
                time.format(entry.keptAt()),
                entry.name(),
                entry.number(),
                entry.company(),
                entry.email(),
                entry.text(),
                word(entry.keptBy()));
    }

    private String row(Vault.Sight sight) {
        return row(time.format(sight.at()), sight.actor(), word(sight.purpose()), sight.about());
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells)
                .map(cell -> "<td>" + (cell == null ? "" : htmlEscape(cell, "UTF-8")) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** A purpose that has no words yet is told as it was recorded. */
    private static String word(String recorded) {
        return WORDS.getProperty(recorded, recorded);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(PersonPaper.class.getResourceAsStream("/words/person.properties"));
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
