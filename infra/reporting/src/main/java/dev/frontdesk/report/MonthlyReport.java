package dev.frontdesk.report;

import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The managers' report: {@code monthly.xlsx} with the events behind each figure, {@code monthly.html} to read and print. */
final class MonthlyReport implements Job {

    private static final String INCOMING = "frontdesk.mailroom.incoming-items.v1";

    /** S70. What lies at the desk may have come long ago. */
    @Override
    public boolean whole(String topic) {
        return topic.equals(INCOMING);
    }

    @Override
    public boolean takes(Span span, Fact fact) {
        return span.knows(fact) && span.isOf(fact) && (span.holds(fact.occurredAt()) || earlier(span, fact));
    }

    private static boolean earlier(Span span, Fact fact) {
        return Counters.UNCOLLECTED.contains(fact.type()) && fact.occurredAt().isBefore(span.begin());
    }

    /** The figures of a period. */
    static Month read(Spool facts, Span span, Month.Evidence evidence) throws IOException {
        var month = new Month(Figures.ALL, evidence);
        facts.inOrder((day, ofDay) -> {
            for (var fact : ofDay) {
                if (day.isBefore(span.from())) {
                    month.before(fact);
                } else {
                    month.take(day, fact);
                }
            }
        });
        month.end(span);
        return month;
    }

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        var month = read(facts, span, (_, _, _) -> {});
        poison.addAll(month.misfits());
        for (var chinese : new boolean[] {true, false}) {
            MonthlyPrint.write(out.file(chinese ? "monthly.zh.pdf" : "monthly.en.pdf"), span, month, poison, chinese);
        }
        Files.writeString(out.file("monthly.html"), MonthlyPage.of(span, month, poison));
        MonthlyBook.write(out.file("monthly.xlsx"), span, month, facts);
    }
}
