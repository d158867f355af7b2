package dev.frontdesk.local.up;

import dev.frontdesk.local.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the caches of loaded classes that let the next start be faster, one part after the other and at the lowest
 * priority. It may be broken off at any time: what is missing is made during a later run.
 */
final class Training {

    private final List<ServicePart> services;
    private final Thread thread = Thread.ofVirtual().name("training").unstarted(this::run);
    private volatile @Nullable Process current;

    private Training(List<ServicePart> services) {
        this.services = services;
    }

    static Training start(List<ServicePart> services) {
        var training = new Training(services.stream().filter(ServicePart::wantsTraining).toList());
        training.thread.start();
        return training;
    }

    private void run() {
        try {
            for (var service : services) {
                train(service);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Screen.line("  预热失败 the next start will be as slow as this one: " + e.getMessage());
        }
    }

    private void train(ServicePart service) throws IOException, InterruptedException {
        var cache = service.cache();
        var unfinished = cache.resolveSibling("unfinished.aot");
        var process = service.train(unfinished);
        current = process;
        if (process.waitFor() == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else if (!Thread.currentThread().isInterrupted()) {
            throw new IOException(LogFile.cause(service.trainingLog()));
        }
    }

    void stop() {
        thread.interrupt();
        var running = current;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
