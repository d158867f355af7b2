package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.directory.ChatServer.Heard;
import dev.frontdesk.directory.ChatServer.Mood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S121: relays by the webhooks of chat servers, which check what they get and fail in every way. */
class ChatChannelsIT extends RelayStory {

    private static final List<String> PEOPLE = List.of("lin", "chen", "wang", "su", "tang", "he", "luo");

    @ParameterizedTest
    @ValueSource(strings = {"wecom", "dingtalk", "feishu", "slack"})
    void s121_a_chat_is_told_signed_once_and_without_a_word_of_the_caller(String form) {
        var group = channel(form);
        choose("lin", Office.SITE, "null", group);
        var message = Message.taken();

        request(message, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);

        told(message, "delivered " + form);
        assertThat(CHAT.heard(group)).singleElement().satisfies(heard -> {
            assertThat(heard.text()).contains("前台有 1 条电话留言请您处理", "1 phone message for you");
            assertThat(heard.name()).isEqualTo("lin.xiaoyu");
        });
        assertThat(revealsOf(message))
                .as("what leaves is nothing out of the vault")
                .isEmpty();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    /** As many failing channels at once as there are people with a mail address to fall back on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wecom LIES chat-refused, dingtalk LIES chat-refused, feishu LIES chat-refused, slack LIES"
                        + " chat-refused",
                "wecom FAILS chat-server-failed, dingtalk HANGS chat-no-answer, feishu HANGS_HALF_WAY chat-no-answer",
                "slack CLOSES chat-no-answer, wecom CHATTERS chat-no-answer, slack TOO_MANY chat-too-many"
            })
    void s121_when_a_chat_fails_the_mail_comes_and_nobody_else_waits(String cases) {
        var well = channel("slack");
        choose("su", Office.SITE, "null", well);
        var people = List.of("lin", "tang", "he", "luo").iterator();
        var failing = Stream.of(cases.split(", "))
                .map(one -> failing(one.split(" "), people.next()))
                .toList();
        var other = Message.taken();
        var began = Instant.now();

        failing.forEach(one -> request(one.message(), "staff-" + one.person(), CALLER, FIVE_MINUTES, Office.SITE));
        request(other, "staff-su", CALLER, FIVE_MINUTES, Office.SITE);

        told(other, "delivered slack");
        failing.forEach(one -> told(one.message(), "delivered mail"));
        assertThat(began).isAfter(Instant.now().minusSeconds(20));
        assertThat(MAIL.getReceivedMessages()).hasSize(failing.size());
        for (var one : failing) {
            assertThat(CHAT.knocks(one.group())).as(one.group()).isEqualTo(1);
            assertThat(json(get("/api/v1/chat-channels?limit=200", Who.admin(Office.SITE)))
                            .path("items")
                            .valueStream()
                            .filter(row -> row.path("channelId").asString().equals("chat-" + one.group()))
                            .map(row -> row.path("failing").path("reason").asString()))
                    .as(one.group())
                    .containsExactly(one.reason());
        }
    }

    private record Failing(String group, String reason, String person, Message message) {}

    /** @param words form, mood and the reason that is to be shown */
    private Failing failing(String[] words, String person) {
        var group = channel(words[0]);
        CHAT.mood(group, Mood.valueOf(words[1]));
        choose(person, Office.SITE, "null", group);
        return new Failing(group, words[2], person, Message.taken());
    }

    @Test
    void s121_a_secret_that_is_wrong_shows_and_one_that_was_changed_is_used() {
        var group = channel("dingtalk");
        configured(group, CHAT.address("dingtalk", group), "SEC-another", 200);
        choose("lin", Office.SITE, "null", group);
        var refused = Message.taken();
        request(refused, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);
        told(refused, "delivered mail");
        assertThat(CHAT.heard(group)).isEmpty();

        configured(group, CHAT.address("dingtalk", group), ChatServer.SECRET, 200);
        jdbc.sql("update chat_pace set rests_until = now()").update();
        var taken = Message.taken();
        request(taken, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);

        told(taken, "delivered dingtalk");
        assertThat(jdbc.sql("select count(*) from event where name = 'ChatChannel.ChatSecretReplaced'"
                                + " and aggregate_id = :id")
                        .param("id", "chat-" + group)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void s121_no_more_messages_a_minute_than_the_chat_takes_and_none_is_lost() {
        var group = channel("wecom");
        PEOPLE.forEach(person -> choose(person, Office.SITE, "null", group));
        var messages = new ArrayList<Message>();
        for (var person : PEOPLE) {
            var message = Message.taken();
            messages.add(message);
            request(message, "staff-" + person, CALLER, FIVE_MINUTES, Office.SITE);
        }

        messages.forEach(message -> told(message, "delivered wecom"));
        var times = CHAT.heard(group).stream().map(Heard::at).toList();
        assertThat(times).hasSize(PEOPLE.size());
        assertThat(times.get(5))
                .as("five at once, then one each four seconds")
                .isAfter(times.get(0).plusSeconds(3));
        assertThat(times.get(6)).isAfter(times.get(0).plusSeconds(7));
    }

    @Test
    void s121_several_to_one_person_are_one_message() {
        var group = channel("slack");
        choose("tang", Office.SITE, "null", group);
        // While the carrier is out with one, three more come in.
        CHAT.hold(group);
        var first = Message.taken();
        request(first, "staff-tang", CALLER, FIVE_MINUTES, Office.SITE);
        await().until(() -> CHAT.knocks(group) == 1);
        var more = List.of(Message.taken(), Message.taken(), Message.taken());
        more.forEach(message -> request(message, "staff-tang", CALLER, FIVE_MINUTES, Office.SITE));
        await().untilAsserted(() -> assertThat(waiting("staff-tang")).isEqualTo(1 + more.size()));
        CHAT.release(group);

        more.forEach(message -> told(message, "delivered slack"));
        var heard = CHAT.heard(group);
        assertThat(heard).hasSize(2);
        assertThat(heard.getLast().text()).contains("3 条", "3 phone messages");
    }

    @Test
    void s121_a_replay_and_a_policy_that_lost_its_place_send_nothing() {
        var group = channel("feishu");
        choose("he", Office.SITE, "null", group, "mail");
        var chatted = Message.taken();
        request(chatted, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        told(chatted, "delivered feishu");
        var mailed = Message.taken();
        request(mailed, "staff-luo", CALLER, FIVE_MINUTES, Office.SITE);
        told(mailed, "delivered mail");
        var knocks = CHAT.all().size();
        var mails = MAIL.getReceivedMessages().length;
        await().until(projections::caughtUp);
        var before = office.readModels();

        policies.loseTheirPlace(jdbc);
        projections.rebuild();

        await().until(projections::caughtUp);
        await().during(ofSeconds(4)).atMost(ofSeconds(15)).untilAsserted(() -> {
            assertThat(office.readModels()).isEqualTo(before);
            assertThat(CHAT.all()).hasSize(knocks);
            assertThat(MAIL.getReceivedMessages()).hasSize(mails);
        });
        var next = Message.taken();
        request(next, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        told(next, "delivered feishu");
    }

    private long waiting(String staffId) {
        return jdbc.sql("select count(*) from relay_told where open and next_try_at is not null and staff_id = :staff")
                .param("staff", staffId)
                .query(Long.class)
                .single();
    }

    private void configured(String group, String address, String secret, int status) {
        var answer = put("/api/v1/chat-channels/chat-" + group, Who.admin(Office.SITE), """
            {"names": {"zh": "前台群", "en": "Front desk group"}, "form": "dingtalk", "address": "%s", "secret": "%s"}\
            """.formatted(address, secret));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(secret, address);
        var version = json(answer).path("version").asLong() - 1;
        await().untilAsserted(() -> assertThat(jdbc.sql("select version from chat_list where channel_id = :id")
                        .param("id", "chat-" + group)
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(version));
    }
}
