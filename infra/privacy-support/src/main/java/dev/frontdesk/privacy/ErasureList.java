package dev.frontdesk.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was erased, in a file apart from the database: a backup that is older than an erasure brings the person back, and
 * this list takes them away again at the next start. It holds ids that lead nowhere and nothing personal.
 */
final class ErasureList {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable Path file;

    ErasureList(@Nullable Path file) {
        this.file = file;
    }

    record Erased(String person, String by, String site, String because, Instant at) {}

    /** On the disk before the person is erased: a line too many does no harm. */
    void append(Erased erased) {
        if (file == null) {
            return;
        }
        var line = ByteBuffer.wrap((JSON.writeValueAsString(erased) + "\n").getBytes(UTF_8));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(false);
            }
        } catch (IOException unwritable) {
            throw new VaultUnusable(
                    "写不进删除名单 %s（frontdesk.vault.erasures）；没有删除任何人".formatted(file),
                    "The list of erasures cannot be written to %s (frontdesk.vault.erasures); nobody was erased"
                            .formatted(file));
        }
    }

    List<Erased> all() {
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, Erased.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new VaultUnusable(
                    "读不到删除名单 %s（frontdesk.vault.erasures）；请从备份取回".formatted(file),
                    "The list of erasures cannot be read from %s (frontdesk.vault.erasures); bring it back from its backup"
                            .formatted(file));
        }
    }
}
