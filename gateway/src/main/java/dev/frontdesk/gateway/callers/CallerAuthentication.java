package dev.frontdesk.gateway.callers;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Carries the caller through Spring Security; what somebody may stands in the route table, not in authorities. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    public Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller.name();
    }
}
