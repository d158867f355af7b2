package dev.frontdesk.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.StorePosition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the publisher has come, and the right to publish: one process at a time holds it, by a lock that its
 * connection keeps. It stands among the processors' tokens, so that a restore moves it with them.
 */
final class PublisherPlace implements AutoCloseable {

    private static final String NAME = "publisher";

    private final Turn turn;
    private final JsonMapper json;
    private byte @Nullable [] stored;

    private PublisherPlace(Turn turn, JsonMapper json, byte @Nullable [] stored) {
        this.turn = turn;
        this.json = json;
        this.stored = stored;
    }

    /** @return null while another process publishes */
    static @Nullable PublisherPlace claim(DataSource database, JsonMapper json) throws SQLException {
        var turn = Turn.claim(database, "frontdesk.publisher");
        if (turn == null) {
            return null;
        }
        try {
            return new PublisherPlace(turn, json, read(turn.connection()));
        } catch (SQLException e) {
            turn.close();
            throw e;
        }
    }

    private static byte @Nullable [] read(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into tokenentry (processorname, segment) values (?, 0) on conflict do nothing");
                var select = connection.prepareStatement(
                        "select token from tokenentry where processorname = ? and segment = 0")) {
            insert.setString(1, NAME);
            insert.executeUpdate();
            select.setString(1, NAME);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    @Nullable
    StorePosition position() {
        return stored == null ? null : json.readValue(stored, StorePosition.class);
    }

    /** @throws IllegalStateException when somebody else moved it meanwhile; what was sent is sent again, under the same ids */
    void move(StorePosition to) throws SQLException {
        var token = json.writeValueAsString(to).getBytes(UTF_8);
        try (var update = turn.connection().prepareStatement("""
            update tokenentry set token = ?, tokentype = ?
            where processorname = ? and segment = 0 and token is not distinct from ?
            """)) {
            update.setBytes(1, token);
            update.setString(2, StorePosition.class.getName());
            update.setString(3, NAME);
            update.setBytes(4, stored);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("another process publishes too");
            }
        }
        stored = Arrays.copyOf(token, token.length);
    }

    @Override
    public void close() throws SQLException {
        turn.close();
    }
}
