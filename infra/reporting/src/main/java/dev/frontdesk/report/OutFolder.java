package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a job writes. Its files appear under their final name all together, when the last of them is whole; until then,
 * and after a failure, what was there before stays as it was.
 */
final class OutFolder implements AutoCloseable {

    static final String MARK = ".frontdesk-report";

    private final Path folder;
    private final Path part;
    private final FileChannel lockFile;

    private OutFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.part = beside(folder, ".part");
        this.lockFile = lockFile;
    }

    static OutFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
            throw new Trouble(
                    "%s 里有别的文件；请用 --out 指定一个空文件夹或以前的报表文件夹".formatted(folder),
                    "%s holds other files; name an empty folder, or one of an earlier report, with --out"
                            .formatted(folder));
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var channel = FileChannel.open(beside(folder, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new Trouble(
                    "另一个报表任务正在写 %s；请等它结束，或换一个 --out".formatted(folder),
                    "Another job is writing to %s; wait for it, or name another folder with --out".formatted(folder));
        }
        var out = new OutFolder(folder, channel);
        delete(out.part);
        Files.createDirectories(out.part);
        return out;
    }

    /** A file that will be there when the job has succeeded. */
    Path file(String name) throws IOException {
        var file = part.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Where the files are until then. */
    Path folder() {
        return part;
    }

    /** For what the job needs on the way; gone at its end. */
    Path scratch() throws IOException {
        return Files.createDirectories(beside(folder, ".scratch"));
    }

    void publish() throws IOException {
        Files.createFile(part.resolve(MARK));
        var before = beside(folder, ".before");
        delete(before);
        if (Files.exists(folder)) {
            Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    @Override
    public void close() throws IOException {
        delete(part);
        delete(beside(folder, ".scratch"));
        Files.deleteIfExists(beside(folder, ".lock"));
        lockFile.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
