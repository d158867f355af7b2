package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import dev.frontdesk.local.Leftover;
import dev.frontdesk.local.LogFile;
import dev.frontdesk.local.Part;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Everything that runs: started in groups, stopped in the opposite order. */
final class Suite {

    private static final String GATEWAY = "gateway";

    // Together below twenty seconds. What stores has the most to bring to disk.
    private static final Duration GATEWAY_GRACE = Duration.ofSeconds(4);
    private static final Duration SERVICE_GRACE = Duration.ofSeconds(6);
    private static final Duration STORE_GRACE = Duration.ofSeconds(8);

    private final Options options;
    private final DataFolder data;
    private final Parts parts;
    private final List<Watched> watched = new CopyOnWriteArrayList<>();
    private @Nullable MailCatcher mail;

    Suite(Options options, DataFolder data, Parts parts) {
        this.options = options;
        this.data = data;
        this.parts = parts;
    }

    /** Returns when all parts are ready. */
    void start() throws InterruptedException {
        stopLeftovers();
        parts.services().forEach(ServicePart::checkBuilt);
        parts.ports().check(options);
        parts.checkExternal();
        turnOverLogs();
        mail = MailCatcher.start(parts.ports().mail(), data.file("mail"));
        Together.each(parts.infrastructure(), this::start);
        Together.each(parts.services(), this::start);
    }

    /** Ends what a killed launcher left running. */
    void stopLeftovers() throws InterruptedException {
        for (var part : all()) {
            Leftover.stop(part);
        }
    }

    private List<Part> all() {
        var all = new ArrayList<Part>(parts.services().reversed());
        all.addAll(parts.infrastructure());
        return all;
    }

    private void start(Part part) throws InterruptedException {
        var one = Watched.start(part);
        watched.add(one);
        Screen.ready(one.name(), one.startTook());
    }

    private void turnOverLogs() {
        try {
            for (var part : all()) {
                LogFile.turnOver(part.log());
            }
        } catch (IOException e) {
            throw DiskTrouble.of("logs", e);
        }
    }

    List<Watched> parts() {
        return List.copyOf(watched);
    }

    /** The gateway, then the services, then what they work on; what does not listen is ended by force. */
    void stop() throws InterruptedException {
        var services =
                watched.stream().filter(one -> one.name().endsWith("-service")).toList();
        var gateway = watched.stream().filter(one -> one.name().equals(GATEWAY)).toList();
        var rest = watched.stream()
                .filter(one -> !services.contains(one) && !gateway.contains(one))
                .toList();
        Together.each(gateway, one -> stop(one, GATEWAY_GRACE));
        Together.each(services, one -> stop(one, SERVICE_GRACE));
        Together.each(rest, one -> stop(one, STORE_GRACE));
        watched.clear();
        if (mail != null) {
            mail.close();
            mail = null;
        }
    }

    private static void stop(Watched one, Duration grace) throws InterruptedException {
        var began = Instant.now();
        one.stop(grace);
        Screen.stopped(one.name(), Duration.between(began, Instant.now()));
    }
}
