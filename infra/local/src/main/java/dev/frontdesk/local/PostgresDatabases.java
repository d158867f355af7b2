package dev.frontdesk.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks the server whether it works, and makes the owner and the databases. */
final class PostgresDatabases {

    private final PostgresSettings settings;

    PostgresDatabases(PostgresSettings settings) {
        this.settings = settings;
    }

    boolean reachable() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void make() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (missing(statement, "select 1 from pg_roles where rolname = '" + LocalPostgres.USER + "'")) {
                statement.execute("create role " + LocalPostgres.USER + " login createdb");
            }
            statement.execute("alter role " + LocalPostgres.USER + " password '" + settings.password() + "'");
            for (var name : settings.databases()) {
                make(statement, name);
            }
        } catch (SQLException e) {
            throw new Trouble("无法建立数据库：" + e.getMessage(), "The databases could not be made: " + e.getMessage(), e);
        }
    }

    void make(String name) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            make(statement, name);
        } catch (SQLException e) {
            throw new Trouble("无法建立数据库 " + name, "The database " + name + " could not be made", e);
        }
    }

    private static void make(Statement statement, String name) throws SQLException {
        if (missing(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + LocalPostgres.USER);
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.port() + "/postgres?connectTimeout=2&socketTimeout=30",
                "postgres",
                settings.password());
    }
}
