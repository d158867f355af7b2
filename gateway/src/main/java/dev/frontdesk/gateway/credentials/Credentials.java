package dev.frontdesk.gateway.credentials;

import dev.frontdesk.gateway.accounts.Accounts;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks passwords and codes, and counts the failures of both. */
@Service
public class Credentials {

    private final Accounts accounts;
    private final Failures failures;
    private final SecondFactors secondFactors;
    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final Clock clock = Clock.systemUTC();

    Credentials(Accounts accounts, Failures failures, SecondFactors secondFactors, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.failures = failures;
        this.secondFactors = secondFactors;
        this.encoder = encoder;
        this.nobodysHash =
                Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    /** A name that does not exist costs the same time and is locked in the same way. */
    public Outcome password(String name, String password) {
        var locked = locked(name);
        if (locked.isPresent()) {
            return locked.get();
        }
        var found = accounts.find(name);
        var hash = found.map(Accounts.Secured::passwordHash).orElse(nobodysHash);
        if (!encoder.matches(password, hash) || found.isEmpty()) {
            failures.count(name, clock.instant());
            return new Outcome.Wrong();
        }
        var account = found.get().account();
        if (secondFactors.on(name)) {
            return new Outcome.Right(account, true);
        }
        failures.forget(name);
        return new Outcome.Right(account, false);
    }

    /** The second step, after the password was right. */
    public Outcome code(String name, String code) {
        var locked = locked(name);
        if (locked.isPresent()) {
            return locked.get();
        }
        var found = accounts.find(name);
        if (found.isEmpty() || !secondFactors.accept(name, code, clock.instant())) {
            failures.count(name, clock.instant());
            return new Outcome.Wrong();
        }
        failures.forget(name);
        return new Outcome.Right(found.get().account(), false);
    }

    /** For sign-ins that are checked elsewhere: whether the name is locked. */
    public Optional<Outcome> locked(String name) {
        return failures.lockedUntil(name).map(Outcome.Locked::new);
    }

    /** For sign-ins that are checked elsewhere: one failed. */
    public void failed(String name) {
        failures.count(name, clock.instant());
    }

    /** For sign-ins that are checked elsewhere: one succeeded. */
    public void succeeded(String name) {
        failures.forget(name);
    }

    /** Whether a password alone is not enough for this account. */
    public boolean secondFactor(String name) {
        return secondFactors.on(name);
    }
}
