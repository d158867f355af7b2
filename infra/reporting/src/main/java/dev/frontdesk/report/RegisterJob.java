package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints registers for the binder: for each site and register a PDF in Chinese and one in English. */
final class RegisterJob implements Job {

    private static final Set<String> LONG_AGO = Set.of(
            "frontdesk.directory.sites.v1",
            "frontdesk.directory.departments.v1",
            "frontdesk.directory.staff.v1",
            "frontdesk.directory.extension-tables.v1");

    private final List<Supplier<Register>> wanted;

    private final @Nullable Outsiders outsiders;

    private RegisterJob(List<Supplier<Register>> wanted, @Nullable Outsiders outsiders) {
        this.wanted = wanted;
        this.outsiders = outsiders;
    }

    /** @param name of one register, or all */
    static RegisterJob of(String name) {
        var wanted = Register.ALL.stream()
                .filter(one -> name.equals("all") || one.get().name().equals(name))
                .toList();
        if (wanted.isEmpty()) {
            var names = Register.ALL.stream().map(one -> one.get().name()).collect(Collectors.joining(", "));
            throw new Trouble(
                    "没有这个登记表：%s；有 %s、all".formatted(name, names.replace(", ", "、")),
                    "There is no register %s; there are %s and all".formatted(name, names));
        }
        return new RegisterJob(wanted, null);
    }

    @Override
    public Job naming(Outsiders outsiders) {
        return new RegisterJob(wanted, outsiders);
    }

    /** What was said of people, sites and extensions. */
    @Override
    public boolean whole(String topic) {
        return LONG_AGO.contains(topic);
    }

    /** An entry of the period can be corrected long after it: everything that was known by then is read. */
    @Override
    public boolean takes(Span span, Fact fact) {
        return span.knows(fact) && (People.tells(fact) || span.isOf(fact));
    }

    @Override
    public LocalDate day(Span span, Fact fact) {
        return LocalDate.ofInstant(fact.recordedAt(), ZoneOffset.UTC);
    }

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        var misfits = new LinkedHashSet<Poison>();
        for (var register : wanted) {
            Books.of(facts, register, span, misfits).print(span, "", outsiders, out);
        }
        poison.addAll(misfits);
    }
}
