package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom an item goes, from whom it comes and who signed is in the vault and nowhere else. */
class PersonalDataIT extends RunningMailroomService {

    private static final List<String> CANARIES =
            List.of("金丝雀先生", "13912345671", "+8613912345671", "羽毛进出口公司", "鸟笼路 7 号", "金丝雀合同", "听成金丝雀", "Q2FuYXJ5");

    @Test
    void no_table_no_topic_and_no_log_knows_the_outsider() throws IOException {
        var site = "site-canary";
        try (var _ = openSite(site);
                var heard = new Heard()) {
            var clerk = clerk(site);
            var out = newId("outgoing");
            var in = newId("incoming");
            var person =
                    "\"name\":\"金丝雀先生\",\"number\":\"13912345671\",\"company\":\"羽毛进出口公司\",\"address\":\"鸟笼路 7 号\"";
            var line =
                    "{\"id\":\"%s\",\"senderId\":\"%s\",\"itemClass\":\"contract\",\"carriage\":\"courier\",\"addressee\":{%s},\"contents\":\"金丝雀合同\"%s,\"sealed\":true}";
            assertThat(clerk.post("/api/v1/mail/outgoing", line.formatted(out, lin(site), person, ""))
                            .outcome())
                    .isEqualTo("409 item-details-missing");
            assertThat(clerk.post("/api/v1/mail/outgoing", line.formatted(out, lin(site), person, ",\"pieces\":1"))
                            .outcome())
                    .isEqualTo("201");
            assertThat(clerk.postAtVersion(
                                    "/api/v1/mail/outgoing/" + out + "/corrections",
                                    "{\"pieces\":2,\"reason\":\"听成金丝雀\"}",
                                    1)
                            .outcome())
                    .isEqualTo("200");
            assertThat(clerk.post("/api/v1/mail/incoming", """
                {"id":"%s","addressedTo":"林小雨","senderName":"金丝雀先生","senderNumber":"13912345671",
                 "senderCompany":"羽毛进出口公司","receivedAt":"%s"}\
                """.formatted(in, Instant.now()))
                            .outcome())
                    .isEqualTo("201");
            assertThat(clerk.post("/api/v1/mail/incoming/" + in + "/hand-over", """
                {"takerId":"%s","signature":"data:image/png;base64,Q2FuYXJ5"}\
                """.formatted(lin(site)))
                            .outcome())
                    .isEqualTo("200");
            soon().untilAsserted(() ->
                    assertThat(heard.facts("mailroom.item-delivered.v1", in)).hasSize(1));
            soon().untilAsserted(
                            () -> assertThat(clerk.get("/api/v1/mail/incoming").text("/items/0/state"))
                                    .isEqualTo("delivered"));

            var said = heard.all();
            for (var canary : CANARIES) {
                assertThat(tablesWith(canary)).as(canary).isEmpty();
                assertThat(said)
                        .as(canary)
                        .noneMatch(record -> Heard.everything(record).contains(canary));
                assertThat(Files.readString(Path.of(LOG))).as(canary).doesNotContain(canary);
            }
            assertThat(tablesWith(out)).contains("event", "outgoing_item", "dispatch_register");
        }
    }

    /** Every column of every table, as text and as the bytes of a text. */
    private List<String> tablesWith(String canary) {
        var bytes = HexFormat.of().formatHex(canary.getBytes(UTF_8));
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> jdbc.sql("""
                    select exists (select from %s t
                        where position(:text in t::text) > 0 or position(:bytes in t::text) > 0)
                    """.formatted(table))
                        .param("text", canary)
                        .param("bytes", bytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
