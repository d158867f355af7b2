package dev.frontdesk.visitor.print;

import dev.frontdesk.print.Pdf;
import dev.frontdesk.visitor.qr.QrCode;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * 访客证. What stands on a printed badge, as one page of XHTML that a browser prints and {@link Pdf} turns into a file.
 *
 * @param site name of the site, in the language of the badge like the host's
 * @param company empty where none was given
 * @param host empty where nobody is named
 */
public record BadgeFace(String site, int number, String name, String company, String host, LocalDate day) {

    /** What the badges of an office fit into. */
    public enum Size {
        /** 62 × 100 mm, upright. */
        UPRIGHT("62x100", 62, 100),
        /** 86 × 54 mm, as a bank card. */
        CARD("86x54", 86, 54);

        private final String word;
        private final int width;
        private final int height;

        Size(String word, int width, int height) {
            this.word = word;
            this.width = width;
            this.height = height;
        }

        /** As it stands in requests; null where it is none. */
        public static @Nullable Size of(String word) {
            for (var size : values()) {
                if (size.word.equals(word)) {
                    return size;
                }
            }
            return null;
        }
    }

    /** @param chinese else English */
    public String page(Size size, boolean chinese) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s"><head><meta charset="UTF-8"/>
            <title>%2$s %3$d</title>
            <style>
            @page { size: %4$dmm %5$dmm; margin: 0 }
            * { box-sizing: border-box }
            body { margin: 0; font-family: 'Front Desk', 'Noto Sans SC', 'Microsoft YaHei', sans-serif; color: #111 }
            .badge { position: relative; width: %4$dmm; height: %5$dmm; padding: 4mm; overflow: hidden }
            .site { font-size: 8pt; color: #444; padding-right: 18mm }
            .kind { font-size: 11pt; letter-spacing: 1pt }
            .number { position: absolute; top: 3mm; right: 4mm; font-size: 20pt }
            .name { font-size: %6$dpt; margin-top: %7$dmm }
            .company { font-size: 10pt }
            .rest { font-size: 8pt; margin-top: 2mm }
            .qr { position: absolute; right: 3mm; bottom: 3mm; width: %8$dmm; height: %8$dmm }
            .qr img { width: %8$dmm; height: %8$dmm }
            .side { width: %9$dmm }
            </style></head><body>
            <div class="badge"><div class="number">%3$d</div>
            <div class="site">%10$s</div><div class="kind">%2$s</div>
            <div class="side"><div class="name">%11$s</div><div class="company">%12$s</div>
            <div class="rest">%13$s</div><div class="rest">%14$s</div></div>
            <div class="qr"><img alt="" src="data:image/png;base64,%15$s"/></div></div>
            </body></html>
            """.formatted(
                        chinese ? "zh-CN" : "en",
                        chinese ? "访客" : "VISITOR",
                        number,
                        size.width,
                        size.height,
                        size == Size.UPRIGHT ? 20 : 15,
                        size == Size.UPRIGHT ? 8 : 3,
                        size == Size.UPRIGHT ? 28 : 24,
                        size == Size.UPRIGHT ? 54 : 54,
                        escaped(site),
                        escaped(name),
                        escaped(company),
                        host.isBlank() ? "" : escaped((chinese ? "接待人：" : "Host: ") + host),
                        day,
                        Base64.getEncoder().encodeToString(QrCode.of(scanned()).png()));
    }

    /** Names the badge and nobody. */
    private String scanned() {
        return "FDB:" + number;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
