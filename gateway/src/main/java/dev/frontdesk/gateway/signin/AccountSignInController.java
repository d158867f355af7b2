package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.credentials.SecondFactors;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.sessions.SignedIn;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an admin does about somebody's sign-in: a lost telephone, a lost notebook. */
@RestController
class AccountSignInController {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final SignedIn signedIn;

    AccountSignInController(Accounts accounts, SecondFactors secondFactors, SignedIn signedIn) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.signedIn = signedIn;
    }

    /** Ends all sessions of the account, wherever they are. */
    @PostMapping("/api/v1/accounts/{name}/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable String name) {
        checkThere(name);
        signedIn.endAll(name, "");
    }

    /** Takes the second factor away, so that a lost telephone locks nobody out. */
    @DeleteMapping("/api/v1/accounts/{name}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSecondFactor(@PathVariable String name, Principal actor) {
        checkThere(name);
        if (secondFactors.end(name)) {
            accounts.noteSecondFactor(name, actor.getName(), false);
        }
    }

    private void checkThere(String name) {
        if (accounts.find(name).isEmpty()) {
            throw Refusal.of(404, "account-unknown").asException();
        }
    }
}
