package dev.frontdesk.report;

import dev.frontdesk.report.FactReader.Poison;
import dev.frontdesk.report.LedgerPrint.Frame;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One register of each site, filled with everything that was known. One at a time: a year of all of them would not fit into
 * memory.
 */
final class Books {

    private final People people;
    private final TreeMap<String, Register> ofSites = new TreeMap<>();

    private Books(People people) {
        this.people = people;
    }

    /** @param misfits gets the facts that have a field which cannot be read */
    static Books of(Spool facts, Supplier<Register> wanted, Span span, Set<Poison> misfits) throws IOException {
        var books = new Books(new People(span.zone()));
        facts.inOrder((_, ofDay) -> {
            for (var fact : ofDay) {
                try {
                    books.people.take(fact);
                    if (span.isOf(fact)) {
                        books.ofSites
                                .computeIfAbsent(fact.site(), _ -> wanted.get())
                                .take(fact);
                    }
                } catch (Fact.Unreadable e) {
                    misfits.add(Poison.of(fact, e));
                }
            }
        });
        return books;
    }

    /** Each in both languages. @param ending of the name, for example a month */
    void print(Span span, String ending, @Nullable Outsiders outsiders, OutFolder out) throws IOException {
        for (var ofSite : ofSites.entrySet()) {
            var register = ofSite.getValue();
            var ledger = register.print(span, people);
            var named = outsiders == null ? null : outsiders.of(register.name(), span);
            for (var chinese : new boolean[] {true, false}) {
                var name = "%s/%s%s.%s.pdf".formatted(ofSite.getKey(), register.name(), ending, chinese ? "zh" : "en");
                LedgerPrint.write(out.file(name), ledger, named, new Frame(people.of(ofSite.getKey()), span, chinese));
            }
        }
    }
}
