package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.local.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/checkout");

    @Test
    void without_options_company_a_runs_on_port_8080_inside_the_checkout() {
        assertThat(parse())
                .isEqualTo(new Options(Path.of("/checkout/.frontdesk"), 8080, null, null, "a", false, false, false));
    }

    @Test
    void every_option_is_understood() {
        var options = parse(
                "--data",
                "/tmp/x",
                "--port",
                "9000",
                "--postgres",
                "postgresql://h",
                "--kafka",
                "h:1",
                "--company",
                "b",
                "--reset",
                "--check",
                "--help");
        assertThat(options)
                .isEqualTo(new Options(Path.of("/tmp/x"), 9000, "postgresql://h", "h:1", "b", true, true, true));
    }

    @Test
    void a_value_may_follow_an_equals_sign() {
        assertThat(parse("--postgres=postgresql://u:p@h/?a=b").postgres()).isEqualTo("postgresql://u:p@h/?a=b");
    }

    @Test
    void a_folder_is_taken_from_where_the_command_is_given() {
        assertThat(parse("--data", "x/../y").data()).isEqualTo(Path.of("y").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 65527})
    void the_limits_of_the_port_are_ports(int port) {
        assertThat(parse("--port", "" + port).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1023", "65528", "0", "-1", "http", "999999999999"})
    void what_is_no_port_is_said_in_both_languages(String text) {
        assertThatThrownBy(() -> parse("--port", text)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.zh()).isEqualTo("端口必须是 1024 到 65527 之间的整数，而不是 " + text);
            assertThat(trouble.en()).isEqualTo("The port must be a whole number from 1024 to 65527, not " + text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--port", "--postgres", "--kafka", "--company"})
    void a_missing_value_is_named(String option) {
        assertThatThrownBy(() -> parse(option)).isInstanceOf(Trouble.class).hasMessageContaining(option);
        assertThatThrownBy(() -> parse(option, "--check"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "start", "-x"})
    void an_unknown_option_points_to_the_help(String option) {
        assertThatThrownBy(() -> parse(option))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(option)
                .hasMessageContaining("--help");
    }

    @Test
    void there_are_two_sample_companies() {
        assertThat(parse("--company", "none").company()).isEqualTo("none");
        assertThatThrownBy(() -> parse("--company", "c")).isInstanceOf(Trouble.class);
    }

    private static Options parse(String... words) {
        return Options.parse(ROOT, List.of(words));
    }
}
