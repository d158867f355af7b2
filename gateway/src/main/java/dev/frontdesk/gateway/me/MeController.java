package dev.frontdesk.gateway.me;

import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.credentials.Credentials;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.Passage;
import dev.frontdesk.gateway.sessions.SessionCsrf;
import dev.frontdesk.gateway.sessions.SessionText;
import dev.frontdesk.gateway.sessions.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, at which site and in which language; and signing out. */
@RestController
class MeController {

    record SiteForm(@Nullable String site) {}

    record LanguageForm(@Nullable String language) {}

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Accounts accounts;
    private final Credentials credentials;
    private final SignedIn signedIn;

    MeController(Accounts accounts, Credentials credentials, SignedIn signedIn) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/me")
    Me me(HttpServletRequest request) {
        var caller = Passage.of(request).orElseThrow().caller();
        var site = site(request, caller);
        return new Me(
                caller.name(),
                accounts.find(caller.name())
                        .map(found -> found.account().displayName())
                        .orElse(caller.name()),
                caller.kind().name().toLowerCase(Locale.ROOT),
                caller.staff(),
                caller.grants(),
                caller.grants().stream()
                        .map(Grant::site)
                        .filter(one -> !one.equals(Grant.EVERY_SITE))
                        .distinct()
                        .sorted()
                        .toList(),
                caller.grants().stream().anyMatch(grant -> grant.site().equals(Grant.EVERY_SITE)),
                site,
                site == null
                        ? List.of()
                        : caller.rolesAt(site).stream().sorted().toList(),
                accounts.language(caller.name()).orElse(null),
                credentials.secondFactor(caller.name()),
                csrf(request, caller));
    }

    /** Chooses the site for this session; other windows of the same browser follow unless they name theirs. */
    @PutMapping("/api/v1/me/site")
    Me chooseSite(HttpServletRequest request, @RequestBody SiteForm form) {
        var caller = Passage.of(request).orElseThrow().caller();
        if (form.site() == null) {
            throw Refusal.badInput("field-missing", "site").asException();
        }
        if (!Grant.isSite(form.site())) {
            throw Refusal.badInput("id-malformed", "site").asException();
        }
        if (caller.kind() == Caller.Kind.PROGRAM) {
            throw Refusal.of(409, "session-missing").asException();
        }
        if (caller.rolesAt(form.site()).isEmpty()) {
            throw Refusal.of(403, "role-missing").asException();
        }
        SessionText.SITE.set(request, form.site());
        return me(request);
    }

    @PutMapping("/api/v1/me/language")
    Me chooseLanguage(HttpServletRequest request, @RequestBody LanguageForm form) {
        var caller = Passage.of(request).orElseThrow().caller();
        if (form.language() == null || !LANGUAGES.contains(form.language())) {
            throw Refusal.badInput("value-invalid", "language").asException();
        }
        accounts.setLanguage(caller.name(), form.language());
        return me(request);
    }

    @PostMapping("/api/v1/me/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        signedIn.end(request);
    }

    /** Ends every session of the account, on every device; tokens of programs run out by themselves. */
    @PostMapping("/api/v1/me/sign-out-everywhere")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutEverywhere(HttpServletRequest request) {
        var caller = Passage.of(request).orElseThrow().caller();
        signedIn.endAll(caller.name(), "");
        signedIn.end(request);
    }

    private static @Nullable String site(HttpServletRequest request, Caller caller) {
        var chosen = caller.kind() == Caller.Kind.PROGRAM
                ? null
                : SessionText.SITE.of(request).orElse(null);
        if (chosen != null && !caller.rolesAt(chosen).isEmpty()) {
            return chosen;
        }
        var sites = caller.grants().stream().map(Grant::site).distinct().toList();
        return sites.size() == 1 && !sites.getFirst().equals(Grant.EVERY_SITE) ? sites.getFirst() : null;
    }

    private static Me.@Nullable Csrf csrf(HttpServletRequest request, Caller caller) {
        return caller.kind() != Caller.Kind.PROGRAM
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Me.Csrf(SessionCsrf.HEADER, token.getToken())
                : null;
    }
}
