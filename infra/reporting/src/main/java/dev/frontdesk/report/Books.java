package dev.frontdesk.report;

import dev.frontdesk.report.FactReader.Poison;
import dev.frontdesk.report.LedgerPrint.Frame;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The registers of each site, filled with everything that was known. */
final class Books {

    private final People people;
    private final TreeMap<String, List<Register>> ofSites = new TreeMap<>();

    private Books(People people) {
        this.people = people;
    }

    static Books of(Spool facts, List<Supplier<Register>> wanted, Span span, List<Poison> poison) throws IOException {
        var books = new Books(new People(span.zone()));
        facts.inOrder((_, ofDay) -> {
            for (var fact : ofDay) {
                try {
                    books.people.take(fact);
                    if (span.isOf(fact)) {
                        books.ofSites
                                .computeIfAbsent(
                                        fact.site(),
                                        _ -> wanted.stream().map(Supplier::get).toList())
                                .forEach(register -> register.take(fact));
                    }
                } catch (Fact.Unreadable e) {
                    poison.add(new Poison(fact.type(), 0, fact.sequence(), fact.id() + ": " + e.reason()));
                }
            }
        });
        return books;
    }

    /** Each in both languages. @param ending of the name, for example a month */
    void print(Span span, String ending, @Nullable Outsiders outsiders, OutFolder out) throws IOException {
        for (var ofSite : ofSites.entrySet()) {
            for (var register : ofSite.getValue()) {
                var ledger = register.print(span, people);
                var named = outsiders == null ? null : outsiders.of(register.name(), span);
                for (var chinese : new boolean[] {true, false}) {
                    var name =
                            "%s/%s%s.%s.pdf".formatted(ofSite.getKey(), register.name(), ending, chinese ? "zh" : "en");
                    LedgerPrint.write(
                            out.file(name), ledger, named, new Frame(people.of(ofSite.getKey()), span, chinese));
                }
            }
        }
    }
}
