package dev.frontdesk.report;

import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The managers' report: {@code monthly.xlsx} with the events behind each figure, {@code monthly.html} to read and print. */
final class MonthlyReport implements Job {

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        var month = new Month(Figures.ALL, (_, _, _) -> {});
        facts.inOrder((day, ofDay) -> ofDay.forEach(fact -> month.take(day, fact)));
        month.end(span);
        for (var chinese : new boolean[] {true, false}) {
            MonthlyPrint.write(out.file(chinese ? "monthly.zh.pdf" : "monthly.en.pdf"), span, month, poison, chinese);
        }
        Files.writeString(out.file("monthly.html"), MonthlyPage.of(span, month, poison));
        MonthlyBook.write(out.file("monthly.xlsx"), span, month, facts);
    }
}
