package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is sealed opens unchanged, for its owner, or not at all. */
class SealingTest {

    private static final byte[] PLAIN = "请回电 13800138000".getBytes(StandardCharsets.UTF_8);

    @Test
    void no_byte_of_it_can_be_flipped() {
        var key = Sealing.newKey();
        var nonce = Sealing.random(Sealing.NONCE);
        var sealed = Sealing.seal(key, nonce, PLAIN, "message-1/1");
        for (var at = 0; at < sealed.length; at++) {
            for (var bit = 1; bit < 256; bit <<= 1) {
                var flipped = sealed.clone();
                flipped[at] = (byte) (flipped[at] ^ bit);
                assertThatThrownBy(() -> Sealing.open(key, nonce, flipped, "message-1/1"))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(Sealing.open(key, nonce, sealed, "message-1/1")).isEqualTo(PLAIN);
    }

    @Test
    void it_does_not_open_for_another_owner() {
        var key = Sealing.newKey();
        var nonce = Sealing.random(Sealing.NONCE);
        var sealed = Sealing.seal(key, nonce, PLAIN, Entries.ownerOf("message-1/1", "person-1"));
        assertThatThrownBy(() -> Sealing.open(key, nonce, sealed, Entries.ownerOf("message-2/1", "person-1")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Sealing.open(key, nonce, sealed, Entries.ownerOf("message-1/1", "person-2")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_wrapped_key_belongs_to_its_person() {
        var wrapping = Sealing.newKey();
        var key = Sealing.newKey();
        var wrapped = Sealing.wrap(wrapping, key, "person-1");
        assertThat(Sealing.unwrap(wrapping, wrapped, "person-1")).isEqualTo(key);
        assertThatThrownBy(() -> Sealing.unwrap(wrapping, wrapped, "person-2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_words_have_another_digest_under_another_salt() {
        assertThat(Sealing.digest(Sealing.random(32), PLAIN)).isNotEqualTo(Sealing.digest(Sealing.random(32), PLAIN));
    }
}
