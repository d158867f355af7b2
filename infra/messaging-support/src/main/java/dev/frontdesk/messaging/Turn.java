package dev.frontdesk.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The right to do something that one process at a time may do: a lock that its connection keeps. */
final class Turn implements AutoCloseable {

    private static final int ANSWER_WITHIN_SECONDS = 5;

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /** @return null while another process has it */
    static @Nullable Turn claim(DataSource database, String of) throws SQLException {
        var connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            if (!locked(connection, of)) {
                connection.close();
                return null;
            }
            return new Turn(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean locked(Connection connection, String of) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            statement.setString(1, of);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** Without the connection another process may have the lock by now. */
    boolean isKept() throws SQLException {
        return connection.isValid(ANSWER_WITHIN_SECONDS);
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var unlock = connection.createStatement()) {
            if (!connection.isClosed()) {
                unlock.execute("select pg_advisory_unlock_all()");
            }
        }
    }
}
