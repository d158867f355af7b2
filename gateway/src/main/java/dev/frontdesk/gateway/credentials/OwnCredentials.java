package dev.frontdesk.gateway.credentials;

import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.problems.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What people change about their own sign-in. Each change asks for the password again, and wrong ones count. */
@Service
public class OwnCredentials {

    private final Accounts accounts;
    private final Credentials credentials;
    private final SecondFactors secondFactors;
    private final Failures failures;
    private final PasswordEncoder encoder;
    private final Clock clock = Clock.systemUTC();

    OwnCredentials(
            Accounts accounts,
            Credentials credentials,
            SecondFactors secondFactors,
            Failures failures,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.failures = failures;
        this.encoder = encoder;
    }

    public void changePassword(String name, String current, String next) {
        prove(name, current);
        PasswordRule.against(name, current, next).ifPresent(code -> {
            throw Refusal.badInput(code, "next").asException();
        });
        accounts.changeOwnPassword(name, Objects.requireNonNull(encoder.encode(next)));
    }

    /** @return the secret as apps take it; in force after the first right code */
    public String beginSecondFactor(String name, String password) {
        prove(name, password);
        return secondFactors
                .begin(name)
                .orElseThrow(() -> Refusal.of(409, "second-factor-on").asException());
    }

    public void confirmSecondFactor(String name, String code) {
        refuseWhileLocked(name);
        if (!secondFactors.accept(name, code, clock.instant())) {
            failures.count(name, clock.instant());
            throw Refusal.badInput("code-wrong", "code").asException();
        }
        failures.forget(name);
        accounts.noteSecondFactor(name, name, true);
    }

    public void endSecondFactor(String name, String password) {
        prove(name, password);
        if (secondFactors.end(name)) {
            accounts.noteSecondFactor(name, name, false);
        }
    }

    private void prove(String name, String password) {
        switch (credentials.password(name, password)) {
            case Outcome.Right right -> {}
            case Outcome.Wrong wrong -> throw Refusal.of(403, "password-wrong").asException();
            case Outcome.Locked locked -> refuseWhileLocked(name);
        }
    }

    private void refuseWhileLocked(String name) {
        failures.lockedUntil(name).ifPresent(until -> {
            var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
            var wait = Map.of("Retry-After", Long.toString(seconds));
            throw new Refusal(429, "locked", Map.of(), List.of(), wait).asException();
        });
    }
}
