package dev.frontdesk.directory.channels;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each chat server was sent lately and how it answered; the same for all processes and after a restart. */
@Component
public class ChatPaces {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChatPaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param reason code of the latest failure, when nothing was taken since */
    public record Failing(String reason, Instant failedAt) {}

    /**
     * @param resting the server refused or failed; it is left alone until {@code moment}
     * @param moment when the next message may go
     */
    record Turn(boolean resting, Instant moment) {}

    /** Takes one turn. @return null: go now */
    @Nullable
    Turn take(String channelId, Pace pace) {
        jdbc.sql("""
            insert into chat_pace (channel_id, paced_to, rests_until) values (:id, :long_ago, :long_ago)
            on conflict do nothing
            """)
                .param("id", channelId)
                .param("long_ago", Timestamp.from(Instant.EPOCH))
                .update();
        while (true) {
            var now = clock.instant();
            var row = row(channelId);
            if (row.restsUntil().isAfter(now)) {
                return new Turn(true, row.restsUntil());
            }
            if (pace.opens(row.pacedTo()).isAfter(now)) {
                return new Turn(false, pace.opens(row.pacedTo()));
            }
            if (moved(channelId, row.pacedTo(), pace.after(row.pacedTo(), now))) {
                return null;
            }
        }
    }

    void taken(String channelId) {
        jdbc.sql("update chat_pace set failing = null, failed_at = null where channel_id = :id and failing is not null")
                .param("id", channelId)
                .update();
    }

    void failed(String channelId, String reason, Instant restsUntil) {
        jdbc.sql("""
            update chat_pace set failing = :reason, failed_at = :now, rests_until = greatest(rests_until, :until)
            where channel_id = :id
            """)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(restsUntil))
                .param("id", channelId)
                .update();
    }

    /** By channel, of all that fail now. */
    public Map<String, Failing> failing() {
        return jdbc
                .sql("select channel_id, failing, failed_at from chat_pace where failing is not null")
                .query((row, _) -> Map.entry(
                        row.getString(1),
                        new Failing(row.getString(2), row.getTimestamp(3).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Row(Instant pacedTo, Instant restsUntil) {}

    private Row row(String channelId) {
        return jdbc.sql("select paced_to, rests_until from chat_pace where channel_id = :id")
                .param("id", channelId)
                .query((row, _) -> new Row(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
                .single();
    }

    /** Fails when somebody else went in between. */
    private boolean moved(String channelId, Instant from, Instant to) {
        return jdbc.sql("update chat_pace set paced_to = :to where channel_id = :id and paced_to = :from")
                        .param("to", Timestamp.from(to))
                        .param("id", channelId)
                        .param("from", Timestamp.from(from))
                        .update()
                == 1;
    }
}
