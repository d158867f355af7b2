package dev.frontdesk.call.promisewatch;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S9. Promises to call back that are neither settled nor found late, by the moment they are due. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PromiseDueList {

    private final JdbcClient jdbc;

    PromiseDueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param openedBy id of the event that made the promise */
    record Due(String promiseId, String site, String openedBy) {}

    /** Exactly at the moment there is still time. */
    List<Due> pastDue(Instant now, int atMost) {
        return jdbc.sql("""
            select promise_id, site, opened_by from callback_due
            where not settled and due_at < :now
            order by due_at, promise_id
            limit :most
            """)
                .param("now", now.atOffset(UTC))
                .param("most", atMost)
                .query((row, number) ->
                        new Due(row.getString("promise_id"), row.getString("site"), row.getString("opened_by")))
                .list();
    }

    @EventHandler
    void on(CallbackPromised event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into callback_due (promise_id, site, due_at, opened_by, version)
            values (:promise, :site, :due, :event, :version)
            on conflict (promise_id) do nothing
            """)
                .param("promise", event.promiseId())
                .param("site", origin.site())
                .param("due", event.dueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CallbackKept event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @EventHandler
    void on(CallbackReleased event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @EventHandler
    void on(CallbackOverdue event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate callback_due").update();
    }

    /** Keeps the row: without it a late second delivery of the making would bring the promise back. */
    private void settle(String promiseId, long version) {
        jdbc.sql("""
            update callback_due set settled = true, version = :version
            where promise_id = :promise and version < :version
            """).param("promise", promiseId).param("version", version).update();
    }
}
