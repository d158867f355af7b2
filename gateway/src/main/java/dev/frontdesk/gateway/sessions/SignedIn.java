package dev.frontdesk.gateway.sessions;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
import dev.frontdesk.gateway.callers.CallerBook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Who is signed in here. A session remembers the name alone; what the name may is looked up at each request. A
 * browser's session ends eight hours after its last request and a day after the sign-in, a kiosk's after 90 days of
 * silence or when it is revoked.
 */
@Component
public class SignedIn implements SecurityContextRepository {

    static final String FOR_LONG = SignedIn.class.getName();

    private static final Duration BROWSER_IDLE = Duration.ofHours(8);
    private static final Duration BROWSER_LONGEST = Duration.ofHours(24);
    private static final Duration KIOSK_IDLE = Duration.ofDays(90);

    private final CallerBook book;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedIn(CallerBook book, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.book = book;
        this.sessions = sessions;
    }

    /** Begins a session under a new id. */
    public void begin(HttpServletRequest request, Caller.Kind kind, String name) {
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) (kind == Caller.Kind.KIOSK ? KIOSK_IDLE : BROWSER_IDLE).toSeconds());
        if (kind == Caller.Kind.KIOSK) {
            request.setAttribute(FOR_LONG, true);
        }
        SessionText.CALLER.set(request, name);
        SessionText.KIND.set(request, kind.name());
        SessionText.SINCE.set(request, Long.toString(Instant.now().getEpochSecond()));
        SessionText.SITE.set(request, null);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, name);
    }

    /** Ends this session; at the embedded issuer, too, which shares it. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Ends every session of somebody, wherever it is.
     *
     * @param except id of a session that stays, or ""
     */
    public void endAll(String name, String except) {
        sessions.findByPrincipalName(name).keySet().stream()
                .filter(id -> !id.equals(except))
                .forEach(sessions::deleteById);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lazily(() -> context(request));
    }

    private SecurityContext context(HttpServletRequest request) {
        return caller(request)
                .<SecurityContext>map(caller -> new SecurityContextImpl(new CallerAuthentication(caller)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        // A request with a token is nobody's session, whatever cookie comes along.
        if (request.getHeader("Authorization") != null) {
            return Optional.empty();
        }
        var name = SessionText.CALLER.of(request);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var kind = Caller.Kind.valueOf(SessionText.KIND.of(request).orElseThrow());
        if (kind == Caller.Kind.BROWSER && since(request).plus(BROWSER_LONGEST).isBefore(Instant.now())) {
            return Optional.empty();
        }
        return book.find(kind, name.get());
    }

    private static Instant since(HttpServletRequest request) {
        return Instant.ofEpochSecond(
                Long.parseLong(SessionText.SINCE.of(request).orElse("0")));
    }

    /** Spring's sign-in ends here: with the name that the issuer vouches for. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof OAuth2AuthenticationToken vouchedFor) {
            begin(request, Caller.Kind.BROWSER, vouchedFor.getName());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionText.CALLER.of(request).isPresent();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }
}
