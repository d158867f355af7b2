package dev.frontdesk.gateway.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** RFC 6238, with the values of its appendix B (their last six digits) and of RFC 4648. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 37_037_036;

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(Totp.code(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.code(SECRET, STEP)).isEqualTo("081804");
        assertThat(Totp.code(SECRET, 1_111_111_111 / 30)).isEqualTo("050471");
        assertThat(Totp.code(SECRET, 20_000_000_000L / 30)).isEqualTo("353130");
    }

    @Test
    void a_clock_may_differ_by_one_step_and_not_by_two() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, 0)).hasValue(STEP - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), NOW, 0)).hasValue(STEP + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 2), NOW, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 2), NOW, 0)).isEmpty();
    }

    @Test
    void a_code_counts_once_and_so_does_every_older_one() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP), NOW, STEP - 1)).hasValue(STEP);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
    }

    @Test
    void what_is_no_code_is_wrong() {
        for (var code : new String[] {"", "81804", "0818040", "08180a", "０８１８０４"}) {
            assertThat(Totp.step(SECRET, code, NOW, 0)).as(code).isEmpty();
        }
    }

    @Test
    void secrets_are_written_as_apps_read_them() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("foob".getBytes(UTF_8))).isEqualTo("MZXW6YQ");
    }
}
