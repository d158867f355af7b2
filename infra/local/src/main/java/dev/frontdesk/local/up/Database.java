package dev.frontdesk.local.up;

import dev.frontdesk.local.PostgresSettings;
import dev.frontdesk.local.Trouble;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the services reach PostgreSQL.
 *
 * @param url ends with a slash; a service adds its database
 */
record Database(String url, String user, String password) {

    private static final int OLDEST = 18;

    /**
     * A server of one's own.
     *
     * @param given {@code postgresql://user:password@host:port}, or JDBC's form with {@code ?user=&password=}
     */
    static Database external(String given) {
        var uri = parse(given.replaceFirst("^jdbc:", ""));
        var named = new HashMap<String, String>();
        for (var pair : Objects.requireNonNullElse(uri.getQuery(), "").split("&")) {
            var parts = pair.split("=", 2);
            named.put(parts[0], parts[parts.length - 1]);
        }
        var info = Objects.requireNonNullElse(uri.getUserInfo(), "").split(":", 2);
        var user = info[0].isEmpty() ? named.getOrDefault("user", fromEnvironment("PGUSER", "postgres")) : info[0];
        var password = info.length == 2 ? info[1] : named.getOrDefault("password", fromEnvironment("PGPASSWORD", ""));
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new Database("jdbc:postgresql://" + uri.getHost() + ":" + port + "/", user, password);
    }

    private static URI parse(String text) {
        try {
            var uri = URI.create(text);
            if ("postgresql".equals(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
        throw malformed(null);
    }

    private static Trouble malformed(@Nullable Throwable cause) {
        return new Trouble(
                "--postgres 的写法是 postgresql://用户:密码@主机:端口",
                "--postgres takes postgresql://user:password@host:port",
                cause);
    }

    private static String fromEnvironment(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    /** Makes the databases that are missing; one sentence when the server cannot be used. */
    void prepare() {
        try (var connection = DriverManager.getConnection(url + "postgres?connectTimeout=5", user, password);
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new Trouble("需要 PostgreSQL 18 或更新的服务器", "PostgreSQL 18 or newer is needed");
            }
            for (var name : PostgresSettings.SUITE) {
                try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                    if (found.next()) {
                        continue;
                    }
                }
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new Trouble(
                    "无法使用 %s 上的 PostgreSQL(%s);请检查 --postgres 的地址、用户和权限".formatted(url, e.getMessage()),
                    "PostgreSQL at %s cannot be used (%s); check address, user and rights given with --postgres"
                            .formatted(url, e.getMessage()),
                    e);
        }
    }

    @Override
    public String toString() {
        return "Database[url=" + url + ", user=" + user + "]";
    }
}
