package dev.frontdesk.directory;

import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatSecretReplaced;
import dev.frontdesk.directory.chat.ChatSecret;
import dev.frontdesk.directory.preference.PreferenceEvent.WaysChosen;
import dev.frontdesk.directory.preference.QuietHours;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** One of each event of chat channels and of what people prefer; none of them is published. */
final class ChannelSamples {

    private static final Instant AT = Instant.parse("2026-11-23T00:40:00Z");

    static final List<DomainEvent> ALL = List.of(
            new ChatChannelConfigured(
                    "chat-a-desk",
                    "site-a",
                    new Names("前台群", "Front desk group"),
                    "dingtalk",
                    20,
                    true,
                    new ChatSecret("chat-a-desk/0198f0a2-2", "person-8a1d", "c0ffee"),
                    AT),
            new ChatSecretReplaced(
                    "chat-a-desk", new ChatSecret("chat-a-desk/0198f0a2-1", "person-7f3c", "b64c1f"), AT),
            new WaysChosen(
                    "preference-staff-lin",
                    "site-a",
                    "staff-lin",
                    List.of(new Way("chat-a-desk", "lin.xiaoyu"), new Way("mail", null)),
                    new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)),
                    AT));

    private ChannelSamples() {}
}
