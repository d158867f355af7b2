package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.sessions.Lazily;
import dev.frontdesk.gateway.sessions.SessionText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who proved to the embedded issuer, in this session, who they are. Only the sign-in pages write it. */
final class AtIssuer implements SecurityContextRepository {

    static Authentication person(String account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lazily(() -> context(request));
    }

    private static SecurityContext context(HttpServletRequest request) {
        return SessionText.ISSUER
                .of(request)
                .<SecurityContext>map(account -> new SecurityContextImpl(person(account)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionText.ISSUER.of(request).isPresent();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }
}
