package dev.frontdesk.gateway.callers;

import dev.frontdesk.gateway.accounts.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Whoever has a session or is vouched for by another issuer, as the database says now: a grant that is taken away is gone two seconds later, on every
 * gateway, without signing out.
 */
@Component
public final class CallerBook {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 10_000;

    private record Entry(Optional<Caller> caller, Instant until) {}

    private final Accounts accounts;
    private final Kiosks kiosks;
    private final ConcurrentHashMap<String, Entry> kept = new ConcurrentHashMap<>();

    CallerBook(Accounts accounts, Kiosks kiosks) {
        this.accounts = accounts;
        this.kiosks = kiosks;
    }

    /** @return empty when there is no such account, or the kiosk was revoked */
    public Optional<Caller> find(Caller.Kind kind, String name) {
        var key = kind + " " + name;
        var now = Instant.now();
        var found = kept.get(key);
        if (found != null && now.isBefore(found.until())) {
            return found.caller();
        }
        var caller = kind == Caller.Kind.KIOSK ? kiosks.caller(name) : account(kind, name);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, new Entry(caller, now.plus(FRESH)));
        return caller;
    }

    private Optional<Caller> account(Caller.Kind kind, String name) {
        return accounts.find(name)
                .map(found -> new Caller(
                        name, kind, found.account().staffId(), found.account().grants()));
    }
}
