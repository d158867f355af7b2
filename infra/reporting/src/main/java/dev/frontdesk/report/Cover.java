package dev.frontdesk.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

/** The cover of an archive, to be signed in ink: who signs the seal has signed every file. */
final class Cover {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Cover() {}

    static void write(Path file, Span span, int files, String seal, boolean chinese) throws IOException {
        var title = chinese ? "前台登记档案" : "Front desk registers, archive";
        var known = MOMENT.format(span.knownAt().atZone(span.zone()));
        var site = span.site() == null ? (chinese ? "全部站点" : "all sites") : span.site();
        String[] lines = chinese
                ? new String[] {
                    "期间：%s 至 %s".formatted(span.from(), span.to()),
                    "站点：" + site,
                    "截至 %s（%s）所知".formatted(known, span.zone()),
                    "文件：%d 个，摘要清单 %s".formatted(files, ArchiveJob.LIST),
                    "封存号（摘要清单的 SHA-256）：",
                    seal,
                    "",
                    "核对：infra/report verify 本文件夹，或 sha256sum -c %1$s 和 sha256sum %1$s；".formatted(ArchiveJob.LIST),
                    "封存号与本页一致，即所有文件未被改动。"
                }
                : new String[] {
                    "Period: %s to %s".formatted(span.from(), span.to()),
                    "Site: " + site,
                    "As known at %s (%s)".formatted(known, span.zone()),
                    "Files: %d, listed with their digests in %s".formatted(files, ArchiveJob.LIST),
                    "Seal (SHA-256 of that list):",
                    seal,
                    "",
                    "To check: infra/report verify this folder, or sha256sum -c %1$s and sha256sum %1$s;"
                            .formatted(ArchiveJob.LIST),
                    "with the same seal as on this page no file has been changed."
                };
        String[] signs = chinese
                ? new String[] {"制表：", "审核：", "归档日期：", "档案号："}
                : new String[] {"Prepared by:", "Checked by:", "Filed on:", "Archive number:"};
        try (var paper = new Paper(false, title, chinese ? "zh-CN" : "en")) {
            paper.turn();
            paper.bold(Paper.MARGIN, 110, 24, Paper.INK, title);
            float y = 160;
            for (var line : lines) {
                paper.text(Paper.MARGIN, y, line.equals(seal) ? 11 : 10.5f, Paper.INK, line);
                y += 22;
            }
            y += 30;
            for (var sign : signs) {
                paper.text(Paper.MARGIN, y, 11, Paper.INK, sign);
                paper.line(Paper.MARGIN + 100, y + 3, Paper.MARGIN + 330, y + 3, 0.6f, Paper.INK);
                y += 36;
            }
            paper.save(file);
        }
    }
}
