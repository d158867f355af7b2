package dev.frontdesk.local;

import java.util.Map;
import java.util.TreeMap;

/** Server settings, given on the command line so that they hold for old data too. */
final class PostgresConfig {

    private PostgresConfig() {}

    static Map<String, String> of(boolean durable) {
        var config = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "log_line_prefix", "%m [%p] ",
                "shared_buffers", durable ? "256MB" : "128MB"));
        var sync = durable ? "on" : "off";
        config.put("fsync", sync);
        config.put("full_page_writes", sync);
        config.put("synchronous_commit", sync);
        // A statement's text can hold personal data: the log names the error, never the statement.
        config.put("log_min_error_statement", "panic");
        config.put("log_error_verbosity", "terse");
        return config;
    }
}
