package dev.frontdesk.directory.preferencelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.preference.PreferenceEvent.WaysChosen;
import dev.frontdesk.directory.preference.QuietHours;
import dev.frontdesk.directory.preference.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S121. How everybody wants to be told now. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record PreferenceRow(List<Way> ways, @Nullable QuietHours quiet, long version) {}

    /** Empty when the person has chosen nothing. */
    public Optional<PreferenceRow> of(String staffId) {
        return jdbc.sql("select * from staff_ways where staff_id = :staff")
                .param("staff", staffId)
                .query(Preferences::row)
                .optional();
    }

    @EventHandler
    void on(WaysChosen event, @SequenceNumber long version) {
        var quiet = event.quiet();
        jdbc.sql("""
            insert into staff_ways (staff_id, site_id, channels, chat_names, quiet_from, quiet_until, quiet_days, version)
            values (:staff, :site, :channels, :names, :from, :until, :days, :version)
            on conflict (staff_id) do update set
                channels = excluded.channels, chat_names = excluded.chat_names, quiet_from = excluded.quiet_from,
                quiet_until = excluded.quiet_until, quiet_days = excluded.quiet_days, version = excluded.version
            where staff_ways.version < excluded.version
            """)
                .param("staff", event.staffId())
                .param("site", event.siteId())
                .param("channels", event.ways().stream().map(Way::channel).toArray(String[]::new))
                .param("names", event.ways().stream().map(Way::chatName).toArray(String[]::new))
                .param("from", quiet == null ? null : quiet.from())
                .param("until", quiet == null ? null : quiet.until())
                .param("days", quiet == null ? null : quiet.days().toArray(Integer[]::new))
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate staff_ways").update();
    }

    private static PreferenceRow row(ResultSet rows, int number) throws SQLException {
        var channels = (String[]) rows.getArray("channels").getArray();
        var names = (String[]) rows.getArray("chat_names").getArray();
        var ways = IntStream.range(0, channels.length)
                .mapToObj(place -> new Way(channels[place], names[place]))
                .toList();
        var from = rows.getObject("quiet_from", LocalTime.class);
        var until = rows.getObject("quiet_until", LocalTime.class);
        var quiet = from == null || until == null ? null : new QuietHours(from, until, days(rows));
        return new PreferenceRow(ways, quiet, rows.getLong("version"));
    }

    private static List<Integer> days(ResultSet rows) throws SQLException {
        var days = rows.getArray("quiet_days");
        return days == null ? List.of() : List.of((Integer[]) days.getArray());
    }
}
