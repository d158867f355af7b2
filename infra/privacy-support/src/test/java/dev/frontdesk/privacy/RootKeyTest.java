package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A root key is read whole or not at all. */
class RootKeyTest {

    @TempDir
    Path folder;

    @Test
    void white_space_around_the_key_does_not_matter() throws IOException {
        var base64 = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(RootKey.in(file("\n " + base64 + "\r\n")).checkValue())
                .isEqualTo(RootKey.in(file(base64)).checkValue());
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        var root = new RootKey(new byte[32]);
        assertThat(root.ofNumber("8171")).isNotEqualTo(root.ofLastFour("8171"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "certainly no key",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA*=",
                "钥匙"
            })
    void what_is_no_key_is_refused_in_one_sentence(String content) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> RootKey.in(file))
                .isInstanceOf(VaultUnusable.class)
                .hasMessage("文件 %1$s 里不是保险库根密钥：应为 32 字节的 base64；请从备份取回 / %1$s holds no root key of the".formatted(file)
                        + " vault: 32 bytes in base64 are expected; bring it back from its backup");
    }

    @Test
    void a_missing_file_is_named() {
        var missing = folder.resolve("none");
        assertThatThrownBy(() -> RootKey.in(missing))
                .isInstanceOf(VaultUnusable.class)
                .hasMessageContaining("读不到保险库根密钥文件 " + missing)
                .hasMessageContaining("cannot be read from " + missing);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("root.key"), content);
    }
}
