package dev.frontdesk.web.access;

import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the {@link Actor} from the verified token. */
public final class CurrentActor {

    static final String ROLES = "roles";

    private static final String DESK_HEADER = "Frontdesk-Desk";
    private static final String USUAL_DESK = "front-desk";
    /** Goes into the metadata of events, where nothing personal may go. */
    private static final Pattern DESK = Pattern.compile("[a-z0-9-]{1,64}");

    private CurrentActor() {}

    /**
     * @throws BadInput {@code site-missing} when the token is for no site, {@code id-malformed} when the desk's name is
     *     none
     */
    public static Actor of(HttpServletRequest request) {
        var token = token();
        var site = token.getClaimAsString("site");
        if (site == null || site.isBlank()) {
            throw new BadInput("site-missing", "Frontdesk-Site");
        }
        return new Actor(
                Objects.requireNonNull(token.getSubject()),
                token.getClaimAsString("staff"),
                site,
                roles(token),
                desk(request.getHeader(DESK_HEADER)),
                Correlation.id(request));
    }

    static Set<String> roles(Jwt token) {
        var roles = token.getClaimAsStringList(ROLES);
        return roles == null ? Set.of() : new HashSet<>(roles);
    }

    static Jwt token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return token;
        }
        throw new AuthenticationCredentialsNotFoundException("no token");
    }

    private static String desk(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return USUAL_DESK;
        }
        if (!DESK.matcher(given).matches()) {
            throw new BadInput("id-malformed", DESK_HEADER);
        }
        return given;
    }
}
