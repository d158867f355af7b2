package dev.frontdesk.call.ledger;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per promise, whatever was promised: opened once, settled once, found late or not. */
@Component
class LedgerRows {

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was promised, and the word for it in the ledger. */
    enum Kind {
        /** 留言 S114. Somebody is told, and repeats it right. */
        MESSAGE("message"),
        /** 回电 S9, S13, S18. */
        CALL_BACK("call-back"),
        /** 未接来电回拨 S112. */
        MISSED_CALL("missed-call"),
        /** 投诉联系 S22. */
        COMPLAINT("complaint");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** @param owner who has to keep it; null where the whole desk has to @param person who it was promised to */
    record Promise(String id, Kind kind, @Nullable String owner, String person, Instant openedAt, Instant dueAt) {}

    /** The event that says so. */
    record By(String eventId, long version) {}

    void open(Promise promise, String site, By by) {
        jdbc.sql("""
            insert into promise (promise_id, kind, site, owner_id, person, opened_at, due_at, opened_by, version)
            values (:promise, :kind, :site, :owner, :person, :opened, :due, :event, :version)
            on conflict (promise_id) do nothing
            """)
                .param("promise", promise.id())
                .param("kind", promise.kind().word)
                .param("site", site)
                .param("owner", promise.owner())
                .param("person", promise.person())
                .param("opened", promise.openedAt().atOffset(UTC))
                .param("due", promise.dueAt().atOffset(UTC))
                .param("event", by.eventId())
                .param("version", by.version())
                .update();
    }

    /** The earliest evidence settles it, in whatever order it is told. */
    void kept(String id, Instant at, Instant recordedAt, By by) {
        settle(id, "kept", at, recordedAt, by);
    }

    void released(String id, Instant at, Instant recordedAt, By by) {
        settle(id, "released", at, recordedAt, by);
    }

    private void settle(String id, String outcome, Instant at, Instant recordedAt, By by) {
        jdbc.sql("""
            update promise
            set outcome = :outcome, settled_at = :at, settled_by = :event,
                evidence_late = :outcome = 'kept' and :recorded > due_at, version = :version
            where promise_id = :promise and version < :version and (settled_at is null or settled_at > :at)
            """)
                .param("promise", id)
                .param("outcome", outcome)
                .param("at", at.atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("event", by.eventId())
                .param("version", by.version())
                .update();
    }

    /** The row was broken before, by the clock; now it names the event that says so. */
    void late(String id, By by) {
        jdbc.sql("""
            update promise set overdue_by = :event, version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", id)
                .param("event", by.eventId())
                .param("version", by.version())
                .update();
    }

    void idleNoticeAsked(String id, Instant at, By by) {
        jdbc.sql("""
            update promise set idle_asked_at = :at, version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", id)
                .param("at", at.atOffset(UTC))
                .param("version", by.version())
                .update();
    }

    /** The earliest counts: told twice, or to who stands in as well, the owner was told once. */
    void ownerNotified(String id, Instant at, By by) {
        jdbc.sql("""
            update promise set notified_at = least(notified_at, :at), version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", id)
                .param("at", at.atOffset(UTC))
                .param("version", by.version())
                .update();
    }

    /** The latest counts: it goes from deputy to manager. */
    void escalated(String id, String level, String staffId, Instant at, By by) {
        jdbc.sql("""
            update promise
            set escalated_to = case when escalated_at > :at then escalated_to else :staff end,
                escalated_level = case when escalated_at > :at then escalated_level else :level end,
                escalated_at = greatest(escalated_at, :at), version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", id)
                .param("staff", staffId)
                .param("level", level)
                .param("at", at.atOffset(UTC))
                .param("version", by.version())
                .update();
    }

    void clear() {
        jdbc.sql("truncate promise").update();
    }
}
