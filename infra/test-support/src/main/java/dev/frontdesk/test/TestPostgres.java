package dev.frontdesk.test;

import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.local.Ports;
import dev.frontdesk.local.PostgresSettings;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL 18 for all tests of a JVM, started at the first use: a container where the image is at hand, else the
 * embedded server. It does not wait for the disk.
 */
public final class TestPostgres {

    private static final String IMAGE = "postgres:18.6";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An empty database of its own. */
    public record Database(String url, String user, String password) {}

    /**
     * A server with empty databases under the names the services use.
     *
     * @param url address to which a service adds the name of its database; it ends with a prefix of this set's own
     */
    public record Server(String url, String user, String password) {}

    private record Started(Server server) {

        static final Started ONE = new Started(start());
    }

    private TestPostgres() {}

    /** An empty database that nobody else uses. */
    public static Database freshDatabase(String name) {
        var server = Started.ONE.server();
        var unique = name + "_" + COUNT.incrementAndGet();
        make(server, List.of(unique));
        return new Database(server.url() + unique, server.user(), server.password());
    }

    /** All databases of the suite, empty, for one application context. */
    public static Server freshServer() {
        var server = Started.ONE.server();
        var prefix = "t" + COUNT.incrementAndGet() + "_";
        make(server, PostgresSettings.SUITE.stream().map(name -> prefix + name).toList());
        return new Server(server.url() + prefix, server.user(), server.password());
    }

    /** An embedded server of the caller's own, waiting for the disk, to be killed and started at will. */
    public static LocalPostgres own(String name) throws InterruptedException {
        var folder = TestServers.folder(name + "-" + COUNT.incrementAndGet());
        var port = Ports.free(1).getFirst();
        var server = LocalPostgres.start(
                new PostgresSettings(folder, port, folder.resolve("log"), true, "frontdesk", PostgresSettings.SUITE));
        TestServers.stopAtEnd(server::close);
        return server;
    }

    private static Server start() {
        var lacking = Containers.lacking(IMAGE);
        TestServers.report(lacking.map(reason -> reason + ": using the embedded PostgreSQL " + LocalPostgres.VERSION)
                .orElse("using PostgreSQL in a container, image " + IMAGE));
        return lacking.isPresent() ? embedded() : container();
    }

    private static Server embedded() {
        var folder = TestServers.folder("postgres");
        var port = Ports.free(1).getFirst();
        try {
            var server = LocalPostgres.start(
                    new PostgresSettings(folder, port, folder.resolve("log"), false, "frontdesk", List.of()));
            TestServers.stopAtEnd(server::close);
            return new Server(server.url(), LocalPostgres.USER, server.password());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        }
    }

    private static Server container() {
        var container = new PostgreSQLContainer(IMAGE)
                .withCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200");
        container.start();
        TestServers.stopAtEnd(container::close);
        var url = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new Server(url, container.getUsername(), container.getPassword());
    }

    private static void make(Server server, List<String> names) {
        try (var connection = DriverManager.getConnection(server.url() + "postgres", server.user(), server.password());
                var statement = connection.createStatement()) {
            for (var name : names) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the databases " + names, e);
        }
    }
}
