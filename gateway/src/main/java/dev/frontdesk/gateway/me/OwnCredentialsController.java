package dev.frontdesk.gateway.me;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.credentials.OwnCredentials;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.Passage;
import dev.frontdesk.gateway.sessions.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own password and the own second factor. After each change the sessions on other devices end. */
@RestController
class OwnCredentialsController {

    record PasswordForm(@Nullable String current, @Nullable String next) {}

    record ProofForm(@Nullable String password) {}

    record CodeForm(@Nullable String code) {}

    private final OwnCredentials own;
    private final SignedIn signedIn;

    OwnCredentialsController(OwnCredentials own, SignedIn signedIn) {
        this.own = own;
        this.signedIn = signedIn;
    }

    @PutMapping("/api/v1/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(HttpServletRequest request, @RequestBody PasswordForm form) {
        var name = person(request);
        own.changePassword(name, given("current", form.current()), given("next", form.next()));
        endOthers(request, name);
    }

    /** A new secret for the authenticator app, shown this once. It counts from the first right code on. */
    @PostMapping("/api/v1/me/second-factor")
    Authenticator begin(HttpServletRequest request, @RequestBody ProofForm form) {
        var name = person(request);
        return Authenticator.of(name, own.beginSecondFactor(name, given("password", form.password())));
    }

    @PutMapping("/api/v1/me/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(HttpServletRequest request, @RequestBody CodeForm form) {
        var name = person(request);
        own.confirmSecondFactor(name, given("code", form.code()));
        endOthers(request, name);
    }

    @PostMapping("/api/v1/me/second-factor/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(HttpServletRequest request, @RequestBody ProofForm form) {
        own.endSecondFactor(person(request), given("password", form.password()));
    }

    private void endOthers(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        signedIn.endAll(name, session == null ? "" : session.getId());
    }

    private static String person(HttpServletRequest request) {
        var caller = Passage.of(request).orElseThrow().caller();
        if (caller.kind() == Caller.Kind.KIOSK) {
            throw Refusal.of(403, "role-missing").asException();
        }
        return caller.name();
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.badInput("field-missing", field).asException();
        }
        return value;
    }
}
