package dev.frontdesk.directory.chatlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every chat channel as it is configured now. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class ChatChannels {

    private final JdbcClient jdbc;

    ChatChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param secretRef under which the vault keeps address and secret */
    public record ChatRow(
            String channelId,
            Names names,
            String form,
            int perMinute,
            boolean active,
            String secretRef,
            long version) {}

    public Optional<ChatRow> of(String site, String channelId) {
        return jdbc.sql("select * from chat_list where site_id = :site and channel_id = :id")
                .param("site", site)
                .param("id", channelId)
                .query(ChatChannels::row)
                .optional();
    }

    /** @param after id of the last one seen; empty from the first */
    public List<ChatRow> page(String site, String after, int rows) {
        return jdbc.sql("""
            select * from chat_list where site_id = :site and channel_id > :after order by channel_id limit :rows
            """)
                .param("site", site)
                .param("after", after)
                .param("rows", rows)
                .query(ChatChannels::row)
                .list();
    }

    @EventHandler
    void on(ChatChannelConfigured event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into chat_list (channel_id, site_id, name_zh, name_en, form, per_minute, active, secret_ref, version)
            values (:id, :site, :zh, :en, :form, :rate, :active, :secret, :version)
            on conflict (channel_id) do update set
                name_zh = excluded.name_zh, name_en = excluded.name_en, form = excluded.form,
                per_minute = excluded.per_minute, active = excluded.active, secret_ref = excluded.secret_ref,
                version = excluded.version
            where chat_list.version < excluded.version
            """)
                .param("id", event.channelId())
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("form", event.form())
                .param("rate", event.perMinute())
                .param("active", event.active())
                .param("secret", event.secret().ref())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate chat_list").update();
    }

    private static ChatRow row(ResultSet rows, int number) throws SQLException {
        return new ChatRow(
                rows.getString("channel_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("form"),
                rows.getInt("per_minute"),
                rows.getBoolean("active"),
                rows.getString("secret_ref"),
                rows.getLong("version"));
    }
}
