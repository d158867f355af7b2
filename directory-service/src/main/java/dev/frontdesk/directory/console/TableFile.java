package dev.frontdesk.directory.console;

import dev.frontdesk.web.BadInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A table that people send or take away, as CSV or as XLSX. */
final class TableFile {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFile() {}

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * @param name of the file, without its ending
     * @param format csv or xlsx; 400 {@code format-unknown} for anything else
     */
    static void send(HttpServletResponse response, String name, String format, Writing csv, Writing xlsx)
            throws IOException {
        var writing = switch (format) {
            case "csv" -> csv;
            case "xlsx" -> xlsx;
            default -> throw new BadInput("format-unknown", "format");
        };
        response.setContentType(format.equals("csv") ? CSV + ";charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        writing.to(response.getOutputStream());
    }
}
