package dev.frontdesk.local;

import java.nio.file.Path;
import java.util.List;

/**
 * How a PostgreSQL server of this machine is to run.
 *
 * @param home folder that holds its data and its process id
 * @param durable true: every commit is on disk before it is answered; false: for tests, faster
 * @param password of {@link LocalPostgres#USER} and of the superuser
 * @param databases made when missing, owned by {@link LocalPostgres#USER}
 */
public record PostgresSettings(
        Path home, int port, Path log, boolean durable, String password, List<String> databases) {

    /** One for each service that keeps something, and the vault. */
    public static final List<String> SUITE = List.of("calls", "visitors", "mailroom", "directory", "gateway", "vault");

    @Override
    public String toString() {
        return "PostgresSettings[home=" + home + ", port=" + port + "]";
    }
}
