package dev.frontdesk.axon.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.axon.chain.DailyRoots.DailyRoot;
import dev.frontdesk.test.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever lays hands on the event table is found by a program that shares nothing with the suite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainIT {

    private static final int EVENTS = 2_345;
    private static final Clock TOMORROW = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));

    /** RFC 8032, 7.1, test 1. */
    private static final byte[] OUR_KEY =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private static final Path ROOT = Path.of(System.getProperty("frontdesk.root", "../.."));

    @TempDir
    static Path folder;

    private Connection connection;
    private JdbcClient jdbc;
    private EventChain chain;
    private DailyRoots roots;
    private ChainExport export;
    private Path keptRoots;

    @BeforeAll
    void a_store_whose_chain_is_signed() throws Exception {
        var database = TestPostgres.freshDatabase("chain");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/store")
                .load()
                .migrate();
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        chain = new EventChain(jdbc);
        roots = new DailyRoots(jdbc, chain, "call-service", SigningKey.of(OUR_KEY), folder.resolve("kept"), TOMORROW);
        export = new ChainExport(jdbc, chain, roots, JsonMapper.shared());
        append(EVENTS);
        chain.seal();
        roots.signYesterday();
        keptRoots = folder.resolve("kept/call-service.roots.jsonl");
        append(1);
        chain.seal();
        run(
                "javac",
                "-d",
                folder.toString(),
                ROOT.resolve("infra/verifier/VerifyChain.java").toString());
    }

    @BeforeEach
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        sql("alter table event disable trigger user");
        sql("alter table event_seal disable trigger user");
        sql("alter table event_root disable trigger user");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Test
    void an_untouched_chain_is_sound() throws Exception {
        assertThat(verified()).startsWith("OK: 2346 events in 4 seals, 0 kept roots");
        assertThat(verifiedByRoots()).startsWith("OK: 2346 events in 4 seals, 1 kept roots");
    }

    @Test
    void the_script_checks_an_export() throws Exception {
        var file = exported(null, 1);
        assertThat(run(ROOT.resolve("infra/verify").toString(), file.toString(), "--roots", keptRoots.toString()))
                .startsWith("OK: 2346 events");
    }

    @Test
    void a_changed_event_is_named() throws Exception {
        sql("update event set payload = convert_to('{\"n\":1}', 'UTF8') where sequence = 1500");
        assertThat(verified())
                .startsWith("BROKEN: place 1500: event " + id(1500))
                .contains("Note.Written of note-1");
    }

    @Test
    void every_column_that_is_stored_counts() throws Exception {
        for (var change : List.of(
                "event_id = gen_random_uuid()",
                "site = 'site-c'",
                "aggregate_type = 'Other'",
                "aggregate_id = 'note-2'",
                "sequence = 100000",
                "name = 'Note.Other'",
                "revision = null",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "metadata = metadata || '\\x20'",
                "payload = payload || '\\x20'")) {
            sql("savepoint untouched");
            sql("update event set " + change + " where sequence = 700");
            assertThat(verified()).as(change).startsWith("BROKEN: place 700: ");
            sql("rollback to savepoint untouched");
        }
    }

    @Test
    void a_deleted_event_is_named() throws Exception {
        sql("delete from event where sequence = 1200");
        assertThat(verified()).startsWith("BROKEN: place 1200: ");
    }

    @Test
    void an_event_put_in_behind_others_is_named() throws Exception {
        var id = sql("""
            insert into event (tx, position, recorded_at, event_id, site, aggregate_type, aggregate_id, sequence, name, metadata, payload)
            select tx, 0, recorded_at, gen_random_uuid(), site, aggregate_type, 'note-forged', 0, name, metadata, payload
            from event where sequence = 1
            """);
        assertThat(id).isOne();
        assertThat(verified()).startsWith("BROKEN: place 1: ").contains("note-forged");
    }

    @Test
    void two_events_that_changed_places_are_named() throws Exception {
        swap("position", 300, 2100);
        assertThat(verified()).startsWith("BROKEN: place 300: ");
    }

    @Test
    void two_sites_that_changed_places_are_named() throws Exception {
        sql("update event set site = case site when 'site-a' then 'site-b' else 'site-a' end where sequence in"
                + " (400, 401)");
        assertThat(verified()).startsWith("BROKEN: place 400: ");
    }

    @Test
    void events_cut_off_under_their_seals_are_missing_and_nothing_more_is_sealed() throws Exception {
        sql("delete from event where sequence > 2300");
        assertThat(verified()).startsWith("BROKEN: place 2301: an event of seal 3 is missing");
        assertThatThrownBy(chain::seal).isInstanceOf(BrokenChain.class).hasMessageContaining("ends seal 4, is gone");
    }

    /** The chain alone can't know: what is left of it is sound. */
    @Test
    void a_tail_cut_off_with_its_seals_is_found_by_the_kept_root_alone() throws Exception {
        sql("delete from event_root");
        sql("delete from event_seal where number >= 3");
        sql("delete from event where sequence > 2000");
        assertThat(verified()).startsWith("OK: 2000 events");
        assertThat(verifiedByRoots())
                .startsWith("BROKEN: place 2001: the chain was cut")
                .contains("it had 2345 events");
    }

    /** By somebody who holds the database and even the key. */
    @Test
    void a_chain_made_anew_is_found_by_the_kept_root_alone() throws Exception {
        sql("update event set payload = convert_to('{\"n\":1}', 'UTF8') where sequence = 1500");
        sql("delete from event_root");
        sql("delete from event_seal");
        chain.seal();
        assertThat(signedAnew(OUR_KEY)).isPresent();
        assertThat(verified()).startsWith("OK: 2346 events");
        assertThat(verifiedByRoots()).startsWith("BROKEN: at or before place 2345: the chain is another one");
    }

    @Test
    void a_changed_seal_is_named() throws Exception {
        sql("update event_seal set leaves = overlay(leaves placing '\\x00' from 100) where number = 2");
        assertThat(verified()).startsWith("BROKEN: place 1001: seal 2 was changed");
    }

    @Test
    void a_root_signed_by_somebody_else_is_refused() throws Exception {
        var key = roots.of(LocalDate.now(ZoneOffset.UTC)).orElseThrow().key();
        sql("delete from event_root");
        assertThat(signedAnew(new byte[32])).isPresent();
        assertThat(verify(exported(null, 1), "--key", key))
                .startsWith("BROKEN: the root of")
                .contains("not signed with this key");
    }

    @Test
    void another_site_is_told_by_its_hashes_alone_and_the_chain_is_sound_all_the_same() throws Exception {
        var file = exported("site-a", 1);
        assertThat(verify(file)).startsWith("OK: 2346 events");
        assertThat(Files.readString(file)).contains("site-a").doesNotContain("site-b");
    }

    @Test
    void an_excerpt_from_a_later_seal_can_be_checked_too() throws Exception {
        assertThat(verify(exported(null, 2), "--roots", keptRoots.toString())).startsWith("OK: 1346 events in 3 seals");
    }

    @Test
    void a_restore_that_renumbers_leaves_the_chain_as_it_was() throws Exception {
        sql("update event set tx = ('4000' || tx)::bigint");
        sql("select renumber_restored_events()::text");
        assertThat(verifiedByRoots()).startsWith("OK: 2346 events in 4 seals, 1 kept roots");
    }

    @Test
    void nobody_changes_a_seal_or_a_root() throws Exception {
        connection.rollback();
        for (var sql : List.of("delete from event_seal", "update event_root set events = 1", "truncate event_root")) {
            assertThatThrownBy(() -> sql(sql)).hasMessageContaining("never changed or deleted");
            connection.rollback();
        }
    }

    @Test
    void a_key_gives_the_public_key_of_the_standard() {
        assertThat(HexFormat.of().formatHex(SigningKey.of(OUR_KEY).publicKey()))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    private Optional<DailyRoot> signedAnew(byte[] key) {
        return new DailyRoots(jdbc, chain, "call-service", SigningKey.of(key), null, TOMORROW).signYesterday();
    }

    private void append(int count) {
        jdbc.sql("""
            insert into event (event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
            select gen_random_uuid(), case when n % 3 = 0 then 'site-b' else 'site-a' end, 'Note', 'note-1', n, 'Note.Written', '1',
                   convert_to('{"actor":"李敏"}', 'UTF8'), convert_to('{"n":' || n || '}', 'UTF8')
            from generate_series((select count(*) from event) + 1, (select count(*) from event) + :count) as n
            """).param("count", count).update();
    }

    private void swap(String column, int one, int other) {
        sql("drop index event_order");
        sql("""
            update event set %1$s = (select %1$s from event e where e.sequence = %2$d + %3$d - event.sequence)
            where sequence in (%2$d, %3$d)
            """.formatted(column, one, other));
    }

    private String id(int sequence) {
        return jdbc.sql("select event_id::text from event where sequence = :n")
                .param("n", sequence)
                .query(String.class)
                .single();
    }

    private int sql(String sql) {
        if (sql.startsWith("select")) {
            jdbc.sql(sql).query(String.class).single();
            return 0;
        }
        return jdbc.sql(sql).update();
    }

    private String verified() throws Exception {
        return verify(exported(null, 1));
    }

    private String verifiedByRoots() throws Exception {
        return verify(exported(null, 1), "--roots", keptRoots.toString());
    }

    @Test
    void what_is_no_export_is_never_called_sound() throws Exception {
        assertThat(verify(Files.createTempFile(folder, "empty", ".jsonl")))
                .isEqualTo("EMPTY: there is no event in these files; nothing was checked\n");
        var script = new ProcessBuilder(ROOT.resolve("infra/verify").toString(), "no-such.jsonl")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(script.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("没有这个文件，或无法读取：no-such.jsonl\nThere is no such file, or it cannot be read: no-such.jsonl\n");
        assertThat(script.waitFor()).isEqualTo(1);
    }

    @Test
    void a_line_that_can_not_be_read_is_named() throws Exception {
        var file = exported(null, 1);
        var lines = Files.readAllLines(file);
        var event = lines.stream()
                .filter(line -> line.contains("\"sequence\":700,"))
                .findFirst()
                .orElseThrow();
        var number = lines.indexOf(event);
        for (var broken : List.of(
                event.substring(0, event.length() - 2),
                event.replace("\"sequence\":700", "\"sequence\":x"),
                event.replace("\"eventId\":\"", "\"eventId\":\"?"),
                "")) {
            lines.set(number, broken);
            Files.write(file, lines);
            assertThat(verify(file))
                    .isEqualTo("BROKEN: place 700: line %d of %s is not as it was exported\n", number + 1, file);
        }
    }

    private Path exported(@Nullable String site, long firstSeal) throws IOException {
        var file = Files.createTempFile(folder, "chain", ".jsonl");
        try (var out = Files.newOutputStream(file)) {
            export.write(firstSeal, site, out);
        }
        return file;
    }

    private String verify(Path file, String... options) throws Exception {
        return run(Stream.concat(
                        Stream.of(
                                "java",
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                folder.toString(),
                                "VerifyChain",
                                file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static String run(String... command) throws Exception {
        if (command[0].startsWith("java")) {
            command[0] =
                    Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        var said = out.toString(UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.startsWith("BROKEN") || said.startsWith("EMPTY") ? 1 : 0);
        return said;
    }
}
