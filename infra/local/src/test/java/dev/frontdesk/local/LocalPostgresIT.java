package dev.frontdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path folder;

    @Test
    void committed_rows_outlive_a_kill_of_the_postmaster() throws Exception {
        try (var postgres = LocalPostgres.start(settings(Ports.free(1).getFirst(), true))) {
            execute(postgres, "create table fact (id int)");
            for (int i = 0; i < 3; i++) {
                execute(postgres, "insert into fact values (" + i + ")");
                postgres.kill();
                postgres.restart();
                assertThat(number(postgres, "select count(*) from fact")).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void a_second_start_takes_over_what_a_killed_launcher_left_running() throws Exception {
        var settings = settings(Ports.free(1).getFirst(), false);
        var left = LocalPostgres.start(settings);
        execute(left, "create table fact (id int)");
        try (var postgres = LocalPostgres.start(settings)) {
            assertThat(postgres.pid()).isNotEqualTo(left.pid());
            assertThat(number(postgres, "select count(*) from fact")).isZero();
        }
        assertThat(ProcessHandle.of(left.pid())).isEmpty();
    }

    @Test
    void the_suites_server_waits_for_the_disk_and_knows_unicode() throws Exception {
        try (var postgres = LocalPostgres.start(settings(Ports.free(1).getFirst(), true));
                var connection = connect(postgres)) {
            for (var name : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(text(connection, "show " + name)).as(name).isEqualTo("on");
            }
            assertThat(text(connection, "show server_version")).startsWith(LocalPostgres.VERSION);
            assertThat(text(connection, "select lower('ÄÉ前台')")).isEqualTo("äé前台");
            assertThat(text(connection, "select usesuper::text from pg_user where usename = current_user"))
                    .isEqualTo("false");
        }
    }

    private PostgresSettings settings(int port, boolean durable) {
        return new PostgresSettings(
                folder.resolve("postgres"), port, folder.resolve("postgres.log"), durable, "secret", List.of("calls"));
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url() + "calls", LocalPostgres.USER, postgres.password());
    }

    private static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres)) {
            return Long.parseLong(text(connection, sql));
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
