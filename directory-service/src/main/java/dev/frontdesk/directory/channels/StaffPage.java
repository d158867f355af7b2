package dev.frontdesk.directory.channels;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The wire of one open staff page; used by one thread at a time, which it may block. */
public interface StaffPage {

    void write(Piece piece) throws IOException;

    /** So that both sides notice a line that is dead. */
    void heartbeat() throws IOException;

    void close();

    /**
     * What the page is told of a relay.
     *
     * @param id grows with the relay, so that an older piece is recognised
     * @param relay null: nothing but the state is known here
     */
    record Piece(
            String id,
            String relayId,
            String state,
            @Nullable Delivery relay) {

        static Piece of(Delivery delivery, String state) {
            var notice = delivery.notice();
            return new Piece(notice.relayId() + "/" + notice.sequence(), notice.relayId(), state, delivery);
        }
    }
}
