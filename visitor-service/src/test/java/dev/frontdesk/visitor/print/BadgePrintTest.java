package dev.frontdesk.visitor.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.print.Pdf;
import dev.frontdesk.visitor.print.BadgeFace.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 访客证. One page of its size, every letter there, the code readable, in both languages. */
class BadgePrintTest {

    private static final BadgeFace FACE =
            new BadgeFace("卓博人才网", 887, "欧阳思远", "华东贸易有限公司 <分部>", "林小雨", LocalDate.parse("2026-11-24"));
    private static final float MM = 72 / 25.4f;

    @ParameterizedTest
    @CsvSource({
        "62x100,true,访客,62,100",
        "86x54,true,访客,86,54",
        "62x100,false,VISITOR,62,100",
        "86x54,false,VISITOR,86,54"
    })
    void s58_a_badge_fits_its_holder_and_can_be_read_and_scanned(
            String size, boolean chinese, String kind, float width, float height) throws Exception {
        var pdf = new Pdf("").of(FACE.page(Size.of(size), chinese));
        var file = Path.of("target", "badge-" + size + (chinese ? "-zh" : "-en") + ".pdf");
        Files.write(file, pdf);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(width * MM - 1, width * MM + 1);
            assertThat(box.getHeight()).isBetween(height * MM - 1, height * MM + 1);
            // The font has one letter for 人 and the radical ⼈, which PDF readers take for the latter.
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC))
                    .contains("卓博人才网", "欧阳思远", "华东贸易有限公司 <分部>", "林小雨", "887", "2026-11-24", kind);
            var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("FDB:887");
        }
    }

    @Test
    void without_a_font_a_pdf_is_refused_and_the_browser_still_prints() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new Pdf("/nowhere/font.ttf").of(FACE.page(Size.CARD, true)))
                .extracting(Rejection::code)
                .isEqualTo("pdf-font-missing");
        assertThat(FACE.page(Size.CARD, true)).contains("华东贸易有限公司 &#60;分部&#62;", "86mm 54mm");
        assertThat(Size.of("a4")).isNull();
    }
}
