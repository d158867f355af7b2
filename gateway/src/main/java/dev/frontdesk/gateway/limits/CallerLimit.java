package dev.frontdesk.gateway.limits;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.routes.Passage;
import org.springframework.stereotype.Component;

/** Whoever is signed in, and all of a site together. */
@Component
public final class CallerLimit {

    private final Buckets buckets;
    private final LimitSettings settings;

    CallerLimit(Buckets buckets, LimitSettings settings) {
        this.buckets = buckets;
        this.settings = settings;
    }

    /** Refuses with 429 what is too much. */
    public void check(Passage passage) {
        var caller = passage.caller();
        buckets.take(caller.kind() + " " + caller.name(), perSecond(caller.kind()));
        buckets.take("site " + passage.site(), settings.site());
    }

    private int perSecond(Caller.Kind kind) {
        return switch (kind) {
            case BROWSER -> settings.browser();
            case PROGRAM -> settings.program();
            case KIOSK -> settings.kiosk();
        };
    }
}
