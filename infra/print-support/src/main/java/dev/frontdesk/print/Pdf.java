package dev.frontdesk.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.frontdesk.kernel.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A printed page as PDF, with the Chinese font that comes with the build embedded, of which only the letters in use.
 * Another font, TrueType, can be named in {@code frontdesk.print.font}.
 */
public final class Pdf {

    private static final String OWN_FONT = "/fonts/NotoSansSC-Regular.ttf";

    private final String font;

    /** @param font path of a file; empty for the one that came with the build */
    public Pdf(String font) {
        this.font = font;
    }

    /**
     * @param xhtml its font called {@code Front Desk}
     * @throws Rejection {@code pdf-font-missing}: without a font Chinese would be nothing but boxes; the browser prints
     */
    public byte[] of(String xhtml) {
        if (!hasFont()) {
            throw new Rejection("pdf-font-missing", "no font with Chinese letters came with this build");
        }
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(this::open, "Front Desk")
                    .withHtmlContent(xhtml, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasFont() {
        return font.isBlank() ? Pdf.class.getResource(OWN_FONT) != null : Files.isReadable(Path.of(font));
    }

    private InputStream open() {
        try {
            var stream = font.isBlank() ? Pdf.class.getResourceAsStream(OWN_FONT) : Files.newInputStream(Path.of(font));
            if (stream == null) {
                throw new IllegalStateException("the font is gone");
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
