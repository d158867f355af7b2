package dev.frontdesk.directory.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.template.RelayTemplateCommand.RestoreRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateCommand.SetRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateRestored;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;
import dev.frontdesk.directory.template.RelayTemplateState.Usual;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S115, S121: a site's own words for what staff are told. */
class RelayTemplateTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final RelayTemplateId ID = RelayTemplateId.of("site-a", "visit");
    private static final Words WORDS = new Words(
            new Names("{things}", "{things}"), new Names("{due} 前", "by {due}"), new Names("{site}", "{site}"));
    private static final RelayTemplateSet SET = new RelayTemplateSet(
            "template-a.visit", "site-a", "visit", WORDS.subject(), WORDS.mail(), WORDS.chat(), NINE);
    private static final RelayTemplateRestored RESTORED =
            new RelayTemplateRestored("template-a.visit", "site-a", "visit", NINE);

    @Test
    void s121_the_same_words_are_set_once() {
        var own = new Usual().after(SET);

        assertThat(RelayTemplateDecider.decide(new Usual(), setting(WORDS))).containsExactly(SET);
        assertThat(RelayTemplateDecider.decide(own, setting(WORDS))).isEmpty();
        assertThat(RelayTemplateDecider.decide(own, setting(new Words(WORDS.subject(), WORDS.mail(), WORDS.mail()))))
                .hasSize(1);
        assertThat(RelayTemplateDecider.decide(own.after(RESTORED), setting(WORDS)))
                .containsExactly(SET);
    }

    @Test
    void s121_the_usual_words_come_back_where_there_were_others() {
        assertThat(RelayTemplateDecider.decide(new Usual().after(SET), new RestoreRelayTemplate(ID, NINE)))
                .containsExactly(RESTORED);
        assertThatThrownBy(() -> RelayTemplateDecider.decide(new Usual(), new RestoreRelayTemplate(ID, NINE)))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("template-usual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "请尽快处理。", "{recipient}{site}{things}{due}", "两次 {due} {due}"})
    void s115_a_text_may_name_what_is_known(String text) {
        assertThat(Places.unknown(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{caller}", "{Due}", "{ due }", "{}", "{due", "due}", "{{due}}", "{things} {号码}", "一行\n{due"})
    void s115_a_text_names_nothing_else_and_nothing_of_the_outsider(String text) {
        assertThat(Places.unknown(text)).isTrue();
    }

    @Test
    void what_is_filled_in_is_never_looked_into() {
        assertThat(Places.fill("{recipient} $1 {site}", Map.of("recipient", "{site}", "site", "$2\\")))
                .isEqualTo("{site} $1 $2\\");
    }

    private static SetRelayTemplate setting(Words words) {
        return new SetRelayTemplate(ID, "site-a", "visit", words, NINE);
    }
}
