package dev.frontdesk.report;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * A document of A4 pages, drawn from the upper left in points. What is drawn twice is the same file twice, to the byte:
 * no moment of making it is in it.
 */
final class Paper implements AutoCloseable {

    static final float MARGIN = 34;
    static final Color INK = new Color(0x1d2733);
    static final Color QUIET = new Color(0x5b6b7e);
    static final Color RULE = new Color(0x8a97a6);
    static final Color TINT = new Color(0xe9eff6);
    static final Color BLUE = new Color(0x2b5f9e);

    private final PDDocument document = new PDDocument();
    private final Letters letters;
    private final PDRectangle size;

    private @Nullable PDPageContentStream page;

    Paper(boolean landscape, String title, String language) throws IOException {
        this.letters = new Letters(document);
        this.size = landscape ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        document.setDocumentId(0L);
        var about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Front Desk");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(language);
    }

    Letters letters() {
        return letters;
    }

    float width() {
        return size.getWidth();
    }

    float height() {
        return size.getHeight();
    }

    void turn() throws IOException {
        finish();
        var next = new PDPage(size);
        document.addPage(next);
        page = new PDPageContentStream(document, next, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    void text(float x, float y, float points, Color color, String text) throws IOException {
        write(x, y, points, color, text, RenderingMode.FILL);
    }

    /** The font has one weight; a thin outline makes it heavier. */
    void bold(float x, float y, float points, Color color, String text) throws IOException {
        write(x, y, points, color, text, RenderingMode.FILL_STROKE);
    }

    private void write(float x, float y, float points, Color color, String text, RenderingMode mode)
            throws IOException {
        var printable = Letters.printable(text);
        if (printable.isEmpty()) {
            return;
        }
        var on = page();
        on.beginText();
        on.setFont(letters.font(), points);
        on.setNonStrokingColor(color);
        on.setStrokingColor(color);
        on.setLineWidth(points / 40);
        on.setRenderingMode(mode);
        on.newLineAtOffset(x, height() - y);
        on.showText(printable);
        on.endText();
    }

    void right(float x, float y, float points, Color color, String text) throws IOException {
        text(x - wide(text, points), y, points, color, text);
    }

    float wide(String text, float points) {
        return letters.width(Letters.printable(text)) * points;
    }

    void line(float x1, float y1, float x2, float y2, float thick, Color color) throws IOException {
        var on = page();
        on.setStrokingColor(color);
        on.setLineWidth(thick);
        on.moveTo(x1, height() - y1);
        on.lineTo(x2, height() - y2);
        on.stroke();
    }

    void box(float x, float y, float wide, float high, Color color) throws IOException {
        var on = page();
        on.setNonStrokingColor(color);
        on.addRect(x, height() - y - high, wide, high);
        on.fill();
    }

    void save(Path file) throws IOException {
        finish();
        // The first time decides which letters the document carries.
        document.save(OutputStream.nullOutputStream());
        ReadableText.mend(letters.font());
        document.save(file.toFile());
    }

    private PDPageContentStream page() {
        if (page == null) {
            throw new IllegalStateException("no page has been turned to");
        }
        return page;
    }

    private void finish() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        document.close();
    }
}
