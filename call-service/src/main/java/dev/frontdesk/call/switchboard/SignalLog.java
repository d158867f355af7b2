package dev.frontdesk.call.switchboard;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.switchboard.Noted.Kind;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations the telephone systems told of, and each signal once. */
@Component
class SignalLog {

    private final JdbcClient jdbc;

    SignalLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose conversation it is and what it is called there. */
    record Link(String site, String source, String name) {}

    /** @param line null as long as nobody told that it rings */
    record Conversation(
            CallId callId, @Nullable String line, @Nullable Caller caller) {}

    Optional<Link> link(CallId callId) {
        return jdbc.sql("select site, source, link from telephone_call where call_id = :call")
                .param("call", callId.value())
                .query((row, number) -> new Link(row.getString("site"), row.getString("source"), row.getString("link")))
                .optional();
    }

    boolean knows(CallId callId) {
        return link(callId).isPresent();
    }

    boolean knowsWhoCalls(CallId callId) {
        return jdbc.sql("select line is not null from telephone_call where call_id = :call")
                .param("call", callId.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What was first told of the caller stays. */
    void open(CallId callId, Link link, @Nullable String line, @Nullable Caller caller) {
        jdbc.sql("""
            insert into telephone_call (call_id, site, source, link, line, details_ref, person, digest)
            values (:call, :site, :source, :link, :line, :ref, :person, :digest)
            on conflict (call_id) do update
            set line = excluded.line, details_ref = excluded.details_ref, person = excluded.person,
                digest = excluded.digest
            where telephone_call.line is null
            """)
                .param("call", callId.value())
                .param("site", link.site())
                .param("source", link.source())
                .param("link", link.name())
                .param("line", line)
                .param("ref", caller == null ? null : caller.ref())
                .param("person", caller == null ? null : caller.person())
                .param("digest", caller == null ? null : caller.digest())
                .update();
    }

    /** Until the end of the transaction nobody else settles this call. */
    Conversation locked(CallId callId) {
        return jdbc.sql("select * from telephone_call where call_id = :call for update")
                .param("call", callId.value())
                .query((row, number) -> new Conversation(callId, row.getString("line"), caller(row)))
                .single();
    }

    /** @return false when it was told before */
    boolean note(CallId callId, Noted signal) {
        return jdbc.sql("""
            insert into telephone_signal (call_id, kind, leg, extension, reached, at)
            values (:call, :kind, :leg, :extension, :reached, :at)
            on conflict (call_id, kind, leg) do nothing
            """)
                        .param("call", callId.value())
                        .param("kind", signal.kind().name())
                        .param("leg", signal.leg())
                        .param("extension", signal.extension())
                        .param(
                                "reached",
                                signal.reached() == null
                                        ? null
                                        : signal.reached().name())
                        .param("at", signal.at().atOffset(UTC))
                        .update()
                > 0;
    }

    List<Noted> signals(CallId callId) {
        return jdbc.sql("select * from telephone_signal where call_id = :call")
                .param("call", callId.value())
                .query(SignalLog::noted)
                .list();
    }

    void taken(CallId callId, Noted signal) {
        jdbc.sql("update telephone_signal set taken = true where call_id = :call and kind = :kind and leg = :leg")
                .param("call", callId.value())
                .param("kind", signal.kind().name())
                .param("leg", signal.leg())
                .update();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        var reached = row.getString("reached");
        return new Noted(
                Kind.valueOf(row.getString("kind")),
                row.getString("leg"),
                row.getString("extension"),
                reached == null ? null : Reached.valueOf(reached),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("taken"));
    }

    private static @Nullable Caller caller(ResultSet row) throws SQLException {
        var ref = row.getString("details_ref");
        return ref == null ? null : new Caller(ref, row.getString("person"), row.getString("digest"));
    }
}
