package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Files that only their owner may read, made once from the system's randomness. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** Key of the vault: 32 bytes, base64. */
    Path rootKey() {
        return file("root.key", Base64.getEncoder().encodeToString(bytes(32)));
    }

    /** Key that signs the daily roots of the event chains: 32 bytes, base64. */
    Path chainKey() {
        return file("chain.key", Base64.getEncoder().encodeToString(bytes(32)));
    }

    /** First password of the account {@code admin}. */
    Path adminPassword() {
        return file("admin.password", word());
    }

    /** Password of the built-in PostgreSQL server. */
    String postgresPassword() {
        return read(file("postgres.password", word()));
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw DiskTrouble.of(file.toString(), e);
        }
    }

    private Path file(String name, String fresh) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(file, fresh + "\n");
        }
        return file;
    }

    /** Replaces the file as a whole: a reader finds the old text or the new one. */
    static void write(Path file, String text) {
        try {
            makeFolderOf(file);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.getParent(), ".", ".new", owner);
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskTrouble.of(file.toString(), e);
        }
    }

    private static void makeFolderOf(Path file) throws IOException {
        if (!Files.exists(file.getParent())) {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(18));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
