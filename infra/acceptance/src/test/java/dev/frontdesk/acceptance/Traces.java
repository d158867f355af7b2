package dev.frontdesk.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for words of somebody outside wherever the suite keeps anything. */
record Traces(List<String> words) {

    private static final List<String> DATABASES =
            List.of("calls", "directory", "visitors", "mailroom", "gateway", "vault");

    /** Tables that hold one of the words, as text or as bytes. */
    List<String> inTables() throws IOException, SQLException {
        var found = new ArrayList<String>();
        for (var database : DATABASES) {
            try (var connection = connect(database)) {
                for (var table : tables(connection)) {
                    for (var word : words) {
                        if (holds(connection, table, word)) {
                            found.add(database + "." + table + ": " + word);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Files of a folder of the suite's data that hold one of the words: what programs write down, segments of topics. */
    List<String> inFiles(String folder) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(folder)) {
            var content = bytes(file);
            words.stream()
                    .filter(word -> contains(content, word))
                    .forEach(word -> found.add(file.getFileName() + ": " + word));
        }
        return found;
    }

    static List<Path> files(String folder) throws IOException {
        try (var files = Files.walk(RunningSuite.get().data().resolve(folder))) {
            return files.filter(each -> each.toString().contains(".log"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    static boolean holds(Connection connection, String table, String text) throws SQLException {
        var sql = "select exists (select from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var sql = "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema')";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    static Connection connect(String database) throws IOException, SQLException {
        var suite = RunningSuite.get();
        var password = Files.readString(suite.data().resolve("secrets/postgres.password"))
                .strip();
        return DriverManager.getConnection(suite.databases() + database, "frontdesk", password);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contains(byte[] content, String text) {
        var wanted = text.getBytes(StandardCharsets.UTF_8);
        var whole = ByteBuffer.wrap(content);
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (content[at] == wanted[0] && whole.slice(at, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return true;
            }
        }
        return false;
    }
}
