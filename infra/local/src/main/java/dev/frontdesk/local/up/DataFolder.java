package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.local.Trees;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything between two starts; held by one running suite at a time. */
final class DataFolder implements AutoCloseable {

    /** Changes whenever an older launcher could not go on with the data. */
    static final String VERSION =
            "front-desk-data 1 postgresql " + LocalPostgres.VERSION.split("\\.")[0];

    private static final long ROOM_BYTES = 400L * 1024 * 1024;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes it when it is not there, and holds it. */
    static DataFolder open(Path path) {
        try {
            refuseStrangers(path);
            Files.createDirectories(path);
            var lock = hold(path);
            if (lock == null) {
                throw inUse(path);
            }
            var folder = new DataFolder(path, lock);
            folder.checkRoom();
            return folder;
        } catch (IOException e) {
            throw DiskTrouble.of(path.toString(), e);
        }
    }

    /** A folder with other things in it is not ours to write into, let alone to reset. */
    private static void refuseStrangers(Path path) throws IOException {
        if (!Files.exists(path) || Files.exists(path.resolve("version")) || Files.exists(path.resolve("lock"))) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new Trouble(
                    "%s 不是文件夹；请用 --data 指定一个文件夹".formatted(path),
                    "%s is no folder; name one with --data".formatted(path));
        }
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new Trouble(
                        "%s 里有别的东西；请用 --data 指定一个空文件夹".formatted(path),
                        "%s holds other things; name an empty folder with --data".formatted(path));
            }
        }
    }

    private static @Nullable FileLock hold(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock();
    }

    private static Trouble inUse(Path path) {
        return new Trouble(
                "另一个正在运行的系统占用着 %s；请先停掉它，或用 --data 换一个文件夹（端口也要用 --port 换）".formatted(path),
                "Another running suite holds %s; stop that one first, or name another folder with --data and another port with --port"
                        .formatted(path));
    }

    private void checkRoom() throws IOException {
        if (Files.getFileStore(path).getUsableSpace() < ROOM_BYTES) {
            throw DiskTrouble.full(path.toString(), null);
        }
    }

    /** Stops with one sentence when the data is of another version; notes the version of new data. */
    void checkVersion() {
        var file = path.resolve("version");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, VERSION + "\n");
            }
            var found = Files.readString(file).strip();
            if (!found.equals(VERSION)) {
                throw new Trouble(
                        "%s 里的数据是另一版本的（%s，本程序是 %s）；请用那个版本打开，或用 --data 换一个文件夹".formatted(path, found, VERSION),
                        "The data in %s is of another version (%s; this is %s); open it with that version or name another folder with --data"
                                .formatted(path, found, VERSION));
            }
        } catch (IOException e) {
            throw DiskTrouble.of(path.toString(), e);
        }
    }

    /** Deletes all but the lock, which stays held. */
    void clear() {
        try (var content = Files.list(path)) {
            for (var file : content.toList()) {
                if (!file.endsWith("lock")) {
                    Trees.delete(file);
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.of(path.toString(), e);
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw DiskTrouble.of(path.toString(), e);
        }
    }
}
