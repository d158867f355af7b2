package dev.frontdesk.gateway.sessions;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
import dev.frontdesk.gateway.callers.CallerBook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher told;

    SignedIn(
            CallerBook book,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher told) {
        this.book = book;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.told = told;
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
            var id = session.getId();
            session.invalidate();
            told.publishEvent(new SessionsEnded(Set.of(id)));
        }
    }

    /**
     * Ends every session of somebody, wherever it is.
     *
     * @param except id of a session that stays, or ""
     */
    public void endAll(String name, String except) {
        var ended = sessions.findByPrincipalName(name).keySet().stream()
                .filter(id -> !id.equals(except))
                .collect(Collectors.toSet());
        ended.forEach(sessions::deleteById);
        told.publishEvent(new SessionsEnded(ended));
    }

    /** Those of these sessions that nobody has ended, at this gateway or another. */
    public Set<String> alive(Set<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select session_id from spring_session where session_id = any(:ids)")
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, n) -> row.getString(1))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** Has somebody still all of these roles at a site? */
    public boolean still(Caller.Kind kind, String name, String site, Set<String> roles) {
        return book.find(kind, name)
                .filter(caller -> caller.rolesAt(site).containsAll(roles))
                .isPresent();
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
