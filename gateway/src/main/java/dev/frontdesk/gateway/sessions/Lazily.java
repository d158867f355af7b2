package dev.frontdesk.gateway.sessions;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** A security context that is looked up when somebody asks, so that a request with a token costs no session. */
public final class Lazily implements DeferredSecurityContext {

    private final Supplier<SecurityContext> lookup;
    private @Nullable SecurityContext found;

    public Lazily(Supplier<SecurityContext> lookup) {
        this.lookup = lookup;
    }

    @Override
    public SecurityContext get() {
        if (found == null) {
            found = lookup.get();
        }
        return found;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
