package dev.frontdesk.call.registerbook;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.register.EntryIndex;
import dev.frontdesk.axon.register.EntryIndex.Entry;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S119. Says which events make up an entry. Drop the rows and replay, and the same rows come back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RegisterIndex {

    static final String TABLE = "register_entry";

    private final JdbcClient jdbc;
    private final EntryIndex index;

    RegisterIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.index = new EntryIndex(jdbc, TABLE);
    }

    @EventHandler
    void on(CallReceived event, Origin origin, @Timestamp Instant recordedAt) {
        entry(event.callId(), origin.site(), event.occurredAt(), recordedAt);
    }

    /** A message that was left without a call is an entry of its own. */
    @EventHandler
    void on(MessageTaken event, Origin origin, @Timestamp Instant recordedAt) {
        var call = event.callId();
        if (call == null) {
            entry(event.messageId(), origin.site(), event.occurredAt(), recordedAt);
        } else {
            part(event.messageId(), call);
        }
    }

    @EventHandler
    void on(CallbackPromised event) {
        var call = event.callId();
        if (call != null) {
            part(event.promiseId(), call);
        }
    }

    @ResetHandler
    void reset() {
        index.clear();
        jdbc.sql("truncate register_part").update();
    }

    private void entry(String entryId, String site, Instant at, Instant recordedAt) {
        index.add(new Entry(entryId, at), site, recordedAt);
        part(entryId, entryId);
    }

    private void part(String partId, String entryId) {
        jdbc.sql("insert into register_part (part_id, entry_id) values (:part, :entry) on conflict do nothing")
                .param("part", partId)
                .param("entry", entryId)
                .update();
    }
}
