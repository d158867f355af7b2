package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists go on, page by page, without losing or repeating a line, also where many happened at the same moment. */
class ListsIT extends RunningCallService {

    private static final String SITE = "site-lists";

    @Test
    void every_list_shows_each_line_once_newest_first() {
        try (var _ = openSite(SITE, "staff-lists", 300)) {
            var desk = receptionist(SITE);
            var moment = now().minusSeconds(30);
            var messages =
                    Stream.generate(RunningCallService::newMessageId).limit(7).toList();
            var calls = Stream.generate(RunningCallService::newCallId).limit(5).toList();
            for (var message : messages) {
                assertThat(desk.post("/api/v1/messages", """
                    {"id":"%s","recipientId":"staff-lists","text":"请回电","takenAt":"%s"}\
                    """.formatted(message, moment))
                                .outcome())
                        .isEqualTo("201");
            }
            for (var call : calls) {
                assertThat(desk.post("/api/v1/calls", """
                    {"id":"%s","ringingAt":"%s"}\
                    """.formatted(call, moment))
                                .outcome())
                        .isEqualTo("201");
            }
            var newest = newMessageId();
            assertThat(desk.post("/api/v1/messages", """
                {"id":"%s","recipientId":"staff-lists","text":"请回电"}\
                """.formatted(newest)).outcome())
                    .isEqualTo("201");

            var all = new ArrayList<>(List.of(newest));
            all.addAll(descending(messages));
            soon().untilAsserted(() -> {
                assertThat(pages(desk, "/api/v1/messages?limit=3", "id")).isEqualTo(all);
                assertThat(pages(desk, "/api/v1/messages?limit=3&state=taken", "id"))
                        .isEqualTo(all);
                assertThat(pages(desk, "/api/v1/promises?limit=3", "promiseId")).isEqualTo(all);
                assertThat(pages(desk, "/api/v1/promises?limit=3&state=open", "promiseId"))
                        .isEqualTo(all);
                assertThat(pages(desk, "/api/v1/calls?limit=2", "callId")).isEqualTo(descending(calls));
                assertThat(pages(desk, "/api/v1/calls?limit=2&state=ringing", "callId"))
                        .isEqualTo(descending(calls));
            });
            assertThat(pages(desk, "/api/v1/messages?limit=3&state=seen", "id")).isEmpty();
            assertThat(desk.get("/api/v1/messages?limit=1").text("/items/0/recipient/names/en"))
                    .isEqualTo("Lin Xiaoyu");
        }
    }

    private static List<String> pages(DeskClient desk, String path, String id) {
        var ids = new ArrayList<String>();
        for (var next = ""; ; ) {
            var page =
                    desk.get(path + (next.isEmpty() ? "" : "&cursor=" + next)).body();
            page.at("/items").forEach(item -> ids.add(item.at("/" + id).asString()));
            if (page.at("/next").isNull() || page.at("/next").isMissingNode()) {
                return ids;
            }
            next = page.at("/next").asString();
        }
    }

    private static List<String> descending(List<String> ids) {
        return ids.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
