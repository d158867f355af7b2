package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * S82, S101, S117, S124. A period for the shelf: every register by month, every fact by day, the list of their digests and a
 * cover with the seal, which is the digest of that list. Whoever signs the cover in ink has signed all of it.
 */
final class ArchiveJob implements Job {

    static final String LIST = "SHA256SUMS";
    private static final RegisterJob REGISTERS = RegisterJob.of("all");
    /** Not in the list: the covers carry its digest, and the mark says whose folder it is. */
    private static final List<String> OUTSIDE = List.of(LIST, "cover.zh.pdf", "cover.en.pdf", OutFolder.MARK);

    @Override
    public void check(Path out) {
        if (Files.exists(out.resolve(LIST))) {
            throw new Trouble(
                    "%s 已封存，不能改写；请换一个 --out".formatted(out),
                    "%s is sealed and is not written again; name another folder with --out".formatted(out));
        }
    }

    @Override
    public boolean whole(String topic) {
        return REGISTERS.whole(topic);
    }

    @Override
    public boolean takes(Span span, Fact fact) {
        return REGISTERS.takes(span, fact);
    }

    @Override
    public LocalDate day(Span span, Fact fact) {
        return REGISTERS.day(span, fact);
    }

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        facts.inOrder((day, ofDay) -> {
            var ofSite = ofDay.stream().filter(span::isOf).toList();
            if (!ofSite.isEmpty()) {
                FactExport.write(out.file("facts/" + day + ".csv"), ofSite);
            }
        });
        var misfits = new LinkedHashSet<Poison>();
        for (var register : Register.ALL) {
            var books = Books.of(facts, register, span, misfits);
            for (var month = YearMonth.from(span.from());
                    !month.isAfter(YearMonth.from(span.to()));
                    month = month.plusMonths(1)) {
                books.print(span.within(month), "-" + month, null, out);
            }
        }
        poison.addAll(misfits);
    }

    @Override
    public void seal(Span span, OutFolder out) throws IOException {
        var digests = digests(out.folder());
        var text = new StringBuilder();
        digests.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        Files.writeString(out.file(LIST), text);
        var seal = digest(out.file(LIST));
        for (var chinese : new boolean[] {true, false}) {
            Cover.write(out.file(chinese ? "cover.zh.pdf" : "cover.en.pdf"), span, digests.size(), seal, chinese);
        }
    }

    /** What is wrong with a sealed folder, in one line each; empty when it is as it was sealed. */
    static List<String> objections(Path folder) throws IOException {
        var listed = new TreeMap<String, String>();
        try {
            Files.readAllLines(folder.resolve(LIST)).forEach(line -> {
                var words = line.split("  ", 2);
                listed.put(words.length == 2 ? words[1] : line, words[0]);
            });
        } catch (NoSuchFileException e) {
            throw new Trouble(
                    "%s 不是封存的档案：没有 %s".formatted(folder, LIST),
                    "%s is no sealed archive: it has no %s".formatted(folder, LIST));
        }
        var found = digests(folder);
        var objections = new ArrayList<String>();
        listed.forEach((name, digest) -> {
            var now = found.remove(name);
            if (now == null) {
                objections.add("缺失 missing: " + name);
            } else if (!now.equals(digest)) {
                objections.add("已改动 changed: " + name);
            }
        });
        found.keySet().forEach(name -> objections.add("多出 added: " + name));
        return objections;
    }

    static String seal(Path folder) throws IOException {
        return digest(folder.resolve(LIST));
    }

    private static TreeMap<String, String> digests(Path folder) throws IOException {
        var digests = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!OUTSIDE.contains(name)) {
                    digests.put(name, digest(file));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        var digest = Ledger.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
