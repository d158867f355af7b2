package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.credentials.Credentials;
import dev.frontdesk.gateway.credentials.Outcome;
import dev.frontdesk.gateway.pages.Page;
import dev.frontdesk.gateway.pages.Words;
import dev.frontdesk.gateway.problems.Languages;
import dev.frontdesk.gateway.sessions.SessionText;
import dev.frontdesk.gateway.tokens.TokenEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people type their name, their password and, if they want a second factor, its code. */
@RestController
class SignInPages {

    private static final String PASSWORD = TokenEndpoint.SIGN_IN_PAGE;
    private static final String CODE = "/account/code";
    private static final String START = "/sign-in";
    private static final Duration ISSUER_MAY_BE_BACK = Duration.ofSeconds(5);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Credentials credentials;
    private final Accounts accounts;

    SignInPages(Credentials credentials, Accounts accounts) {
        this.credentials = credentials;
        this.accounts = accounts;
    }

    @GetMapping(TokenEndpoint.SIGN_IN_PAGE)
    ResponseEntity<String> askPassword(HttpServletRequest request, CsrfToken csrf) {
        if (SessionText.INTERRUPTED.of(request).isEmpty()) {
            return to(START);
        }
        return passwordForm(words(request), csrf, null, 200);
    }

    @PostMapping(TokenEndpoint.SIGN_IN_PAGE)
    ResponseEntity<String> password(
            HttpServletRequest request,
            CsrfToken csrf,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "password", defaultValue = "") String password) {
        var words = words(request);
        return switch (credentials.password(name.strip(), password)) {
            case Outcome.Wrong wrong -> passwordForm(words, csrf, words.of("wrong"), 401);
            case Outcome.Locked locked -> comeBack(passwordForm(words, csrf, locked(words, locked), 429), left(locked));
            case Outcome.Right right
            when right.codeNeeded() -> {
                request.changeSessionId();
                SessionText.HALF.set(request, right.account().name());
                yield to(CODE);
            }
            case Outcome.Right right -> in(request, right.account().name());
        };
    }

    @GetMapping(CODE)
    ResponseEntity<String> askCode(HttpServletRequest request, CsrfToken csrf) {
        return SessionText.HALF.of(request).isEmpty() ? to(START) : codeForm(words(request), csrf, null, 200);
    }

    @PostMapping(CODE)
    ResponseEntity<String> code(
            HttpServletRequest request, CsrfToken csrf, @RequestParam(name = "code", defaultValue = "") String code) {
        var words = words(request);
        var name = SessionText.HALF.of(request);
        if (name.isEmpty()) {
            return to(START);
        }
        return switch (credentials.code(name.get(), code)) {
            case Outcome.Wrong wrong -> codeForm(words, csrf, words.of("code-wrong"), 401);
            case Outcome.Locked locked -> comeBack(codeForm(words, csrf, locked(words, locked), 429), left(locked));
            case Outcome.Right right -> in(request, right.account().name());
        };
    }

    @GetMapping(START + "/failed")
    ResponseEntity<String> failed(
            HttpServletRequest request,
            @RequestParam(name = "unknown", required = false) @Nullable String unknown,
            @RequestParam(name = "issuer", required = false) @Nullable String issuer) {
        if (unknown != null) {
            return failed(request, "unknown", 403);
        }
        return issuer == null
                ? failed(request, "failed", 400)
                : comeBack(failed(request, "issuer-silent", 503), ISSUER_MAY_BE_BACK);
    }

    private static ResponseEntity<String> failed(HttpServletRequest request, String why, int status) {
        var words = words(request);
        return Page.of(words, "failed-title")
                .alert(words.of(why))
                .link(START, "sign-in-again")
                .answer(status, START + "/failed");
    }

    @GetMapping(START + "/out")
    ResponseEntity<String> out(HttpServletRequest request) {
        return Page.of(words(request), "out-title")
                .paragraph("out")
                .link(START, "sign-in-again")
                .answer(200, START + "/out");
    }

    /** Back to the authorization endpoint, under a new session id. */
    private ResponseEntity<String> in(HttpServletRequest request, String account) {
        request.changeSessionId();
        SessionText.HALF.set(request, null);
        SessionText.ISSUER.set(request, account);
        accounts.noteSignIn(account);
        return SessionText.INTERRUPTED
                .take(request)
                .map(query -> to(TokenEndpoint.AUTHORIZE + "?" + query))
                .orElseGet(() -> to(START));
    }

    private static ResponseEntity<String> passwordForm(
            Words words, CsrfToken csrf, @Nullable String wrong, int status) {
        var page = form(Page.of(words, "sign-in-title"), PASSWORD, csrf, wrong);
        return page.add("<label for=\"name\">{}</label>", words.of("account-name"))
                .add("<input id=\"name\" name=\"name\" autocomplete=\"username\" autocapitalize=\"none\""
                        + " spellcheck=\"false\" required autofocus maxlength=\"63\">\n")
                .add("<label for=\"password\">{}</label>", words.of("password"))
                .add("<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\""
                        + " required maxlength=\"200\">\n")
                .add("<button>{}</button></form>\n", words.of("sign-in"))
                .answer(status, PASSWORD);
    }

    private static ResponseEntity<String> codeForm(Words words, CsrfToken csrf, @Nullable String wrong, int status) {
        var page = Page.of(words, "code-title").paragraph("code-hint");
        return form(page, CODE, csrf, wrong)
                .add("<label for=\"code\">{}</label>", words.of("code"))
                .add("<input id=\"code\" class=\"code\" name=\"code\" inputmode=\"numeric\" pattern=\"[0-9 ]{6,7}\""
                        + " autocomplete=\"one-time-code\" required autofocus maxlength=\"7\">\n")
                .add("<button>{}</button></form>\n", words.of("next"))
                .answer(status, CODE);
    }

    private static Page form(Page page, String action, CsrfToken csrf, @Nullable String wrong) {
        if (wrong != null) {
            page.alert(wrong);
        }
        return page.add(
                "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"{}\" value=\"{}\">\n",
                action,
                csrf.getParameterName(),
                csrf.getToken());
    }

    private static String locked(Words words, Outcome.Locked locked) {
        // Rounded up, so that the time named is never too early.
        Instant shown = locked.until().plus(59, ChronoUnit.SECONDS);
        return words.of("locked").replace("{time}", CLOCK.format(shown.atZone(ZoneId.systemDefault())));
    }

    private static Duration left(Outcome.Locked locked) {
        return Duration.between(Instant.now(), locked.until()).plusSeconds(1);
    }

    private static ResponseEntity<String> comeBack(ResponseEntity<String> page, Duration in) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Retry-After", Long.toString(in.toSeconds()))
                .body(page.getBody());
    }

    /** The language chosen on a page stays chosen for the whole sign-in. */
    private static Words words(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if ("zh".equals(asked) || "en".equals(asked)) {
            if (request.getSession(false) != null) {
                SessionText.LANGUAGE.set(request, asked);
            }
            return Words.in(asked);
        }
        return Words.in(SessionText.LANGUAGE
                .of(request)
                .orElseGet(() -> Languages.choose(request.getHeader("Accept-Language"))));
    }

    private static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .header("Cache-Control", "no-store")
                .build();
    }
}
