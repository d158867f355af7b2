package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.Sought.Field;
import dev.frontdesk.test.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A canary is kept, shown and searched for; no table and no file of the server holds a word of it. */
class NothingReadableIT {

    private static VaultDatabase database;

    @BeforeAll
    static void keep_a_canary() throws InterruptedException {
        var server = TestPostgres.own("canary");
        // As the administrator of the server, because nobody else may read its files.
        database = TestServer.open(new VaultServer(server.url(), "postgres", server.password()));
        var vault = TestServer.vault(database);
        vault.keep(
                "message-open/1",
                new PersonalDetails("CanaryName金丝雀", "13912345678", "CanaryCompany", "CanaryText 请转告"));
        vault.reveal(List.of("message-open/1"), new Reveal("lin", "site-a", "staff-page", "message-open"));
        vault.withNumber("13912345678");
        vault.keepFindable(
                "site-a", "customer-open/1", new PersonalDetails("CanaryName金丝雀", null, "CanaryCompany", null));
        vault.near(new Sought("site-a", Field.COMPANY, "CanaryCompany"), 5);
        database.jdbc().sql("checkpoint").update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** Else the other test would prove nothing. */
    @Test
    void what_lies_open_is_found_in_both_places() {
        assertThat(rowsThatHold("message-open/1")).isNotEmpty();
        assertThat(filesThatHold("message-open/1")).anyMatch(file -> file.startsWith("base/"));
        assertThat(filesThatHold("message-open/1")).anyMatch(file -> file.startsWith("pg_wal/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CanaryName",
                "金丝雀",
                "13912345678",
                "3912345678",
                "CanaryCompany",
                "CanaryText",
                "请转告",
                "canarycompany",
                "jinsique"
            })
    void what_is_personal_is_found_nowhere(String word) {
        assertThat(rowsThatHold(word)).isEmpty();
        assertThat(filesThatHold(word)).isEmpty();
    }

    /** Every column of every table as text; bytes show as hex, so both spellings are looked for. */
    private static List<String> rowsThatHold(String word) {
        var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return database
                .jdbc()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table ->
                        database.jdbc().sql("select t::text from " + table + " t").query(String.class).list().stream())
                .filter(row -> row.contains(word) || row.contains(hex))
                .toList();
    }

    /** Tables, indexes and the write-ahead log as they lie on disk. */
    private static List<String> filesThatHold(String word) {
        return database.jdbc()
                .sql("""
                    select path from (
                        select pg_relation_filepath(oid) as path from pg_class where relkind in ('r', 'i', 't')
                        union all select 'pg_wal/' || name from pg_ls_waldir()) files
                    where path is not null and position(:word in pg_read_binary_file(path, true)) > 0
                    """)
                .param("word", word.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .list();
    }
}
