package dev.frontdesk.directory.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.delivery.ChannelChoice.Situation;
import dev.frontdesk.directory.preference.QuietHours;
import dev.frontdesk.directory.preference.Way;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S121: by which ways somebody is told; quiet from seven in the evening to eight in the morning. */
class ChannelChoiceTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "chosen {0}, at {1}, page {2}, {3}, {4}: {5}, later {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // chosen, time at the site, page, presence, urgency, tried at once, asked again
                "-,          10:00, closed, in,  normal, mail,                -",
                "-,          10:00, open,   in,  normal, live mail,           -",
                "-,          10:00, open,   out, normal, mail live,           -",
                "chat-a,     10:00, closed, in,  normal, chat-a mail,         -",
                "chat-a,     10:00, open,   in,  normal, live chat-a mail,    -",
                "chat-a,     10:00, open,   out, normal, chat-a mail live,    -",
                "chat-a,     10:00, closed, out, normal, chat-a mail,         -",
                "mail chat-a,10:00, closed, in,  normal, mail chat-a,         -",
                "chat-b mail chat-a, 10:00, open, in, normal, live chat-b mail chat-a, -",
                "chat-a,     18:59, closed, in,  normal, chat-a mail,         -",
                "chat-a,     19:00, closed, in,  normal, -,                   2026-11-24T08:00",
                "chat-a,     23:30, open,   in,  normal, live,                2026-11-24T08:00",
                "chat-a,     23:30, open,   out, normal, live,                2026-11-24T08:00",
                "chat-a,     07:59, closed, out, normal, -,                   2026-11-23T08:00",
                "chat-a,     08:00, closed, in,  normal, chat-a mail,         -",
                "chat-a,     23:30, closed, in,  urgent, chat-a mail,         -",
                "chat-a,     23:30, open,   in,  urgent, live chat-a mail,    -",
                "chat-a,     23:30, open,   out, urgent, chat-a mail live,    -"
            })
    void s121_the_ways_in_order(
            String chosen, LocalTime time, String page, String presence, String urgency, String now, String later) {
        var choice = ChannelChoice.of(new Situation(
                ways(chosen),
                new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)),
                SHANGHAI,
                page.equals("open"),
                presence.equals("out"),
                urgency.equals("urgent"),
                at(time)));

        assertThat(choice.now().stream().map(Way::channel)).containsExactlyElementsOf(names(now));
        assertThat(Objects.toString(choice.later(), null)).isEqualTo(later == null ? null : utc(later));
    }

    private static List<Way> ways(String names) {
        return names(names).stream().map(name -> new Way(name, null)).toList();
    }

    private static List<String> names(String names) {
        return names == null ? List.of() : Arrays.asList(names.split(" "));
    }

    private static Instant at(LocalTime time) {
        return time.atDate(java.time.LocalDate.of(2026, 11, 23))
                .atZone(SHANGHAI)
                .toInstant();
    }

    private static String utc(String local) {
        return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant().toString();
    }
}
