package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.kernel.Names;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A register of a site and a period, ready to be printed.
 *
 * @param rows the earliest first
 * @param note what stands under the last row; empty when nothing does
 */
record Ledger(Names title, String rules, List<Column> columns, List<Row> rows, Names note) {

    /** After number, entry and time. */
    private static final int NAMED_AT = 3;

    /** @param share of the width, against those of the other columns */
    record Column(Names title, float share) {

        static Column of(String zh, String en, double share) {
            return new Column(new Names(zh, en), (float) share);
        }
    }

    /** @param cells one for each column */
    record Row(String id, Instant at, List<List<Written>> cells) {}

    /** @param struck something else was written in its place */
    record Written(Names text, boolean struck) {}

    /** With a column more, of which the digest says nothing. */
    Ledger naming(Map<String, List<Written>> outsiders) {
        var all = new ArrayList<>(columns);
        all.add(NAMED_AT, Column.of("姓名、单位、事由", "Name, company, matter", 1.9));
        return new Ledger(
                title,
                rules,
                all,
                new AbstractList<>() {
                    @Override
                    public Row get(int number) {
                        var row = rows.get(number);
                        var cells = new ArrayList<>(row.cells());
                        cells.add(NAMED_AT, outsiders.getOrDefault(row.id(), List.of()));
                        return new Row(row.id(), row.at(), cells);
                    }

                    @Override
                    public int size() {
                        return rows.size();
                    }
                },
                note);
    }

    /**
     * SHA-256 of what is printed, in both languages, without what the vault keeps: two prints with the same digest say
     * the same, and erasing a person does not change it.
     */
    String digest() {
        var digest = sha256();
        put(digest, title);
        columns.forEach(column -> put(digest, column.title()));
        for (var row : rows) {
            digest.update((row.id() + "\t" + row.at() + "\n").getBytes(UTF_8));
            for (var cell : row.cells()) {
                for (var written : cell) {
                    digest.update((byte) (written.struck() ? '~' : '='));
                    put(digest, written.text());
                }
                digest.update((byte) '|');
            }
        }
        put(digest, note);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, Names names) {
        digest.update((names.zh() + "\t" + names.en() + "\n").getBytes(UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
