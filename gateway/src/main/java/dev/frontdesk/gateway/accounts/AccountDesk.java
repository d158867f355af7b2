package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.problems.RefusedException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to accounts, each in one transaction with the record of its Idempotency-Key. */
@Service
class AccountDesk {

    /** A key and the fingerprint of the body it came with. */
    record Attempt(String actor, String key, String fingerprint) {}

    /** @param password set only where a fresh one was made; it cannot be read again */
    record Answer(Account account, long version, @Nullable String password) {}

    private final Accounts accounts;
    private final UsedKeys usedKeys;
    private final PasswordEncoder encoder;

    AccountDesk(Accounts accounts, UsedKeys usedKeys, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.usedKeys = usedKeys;
        this.encoder = encoder;
    }

    /**
     * Creates the account with a fresh password, or changes name and grants of one that exists. What was asked for with
     * the same key before is answered with what the account is now, whoever changed it since.
     *
     * @param expected the version that was read; null where nobody said
     */
    @Transactional
    Answer put(Account account, @Nullable Long expected, Attempt attempt) {
        accounts.lock();
        var first = usedKeys.use(attempt);
        var known = accounts.find(account.name()).orElse(null);
        if (first && expected != null && expected != (known == null ? Versions.NONE : known.version())) {
            throw changedBySomebodyElse(account.name());
        }
        if (known == null) {
            var password = Passwords.fresh();
            return new Answer(account, accounts.put(account, hash(password), attempt.actor()), password);
        }
        if (!first || known.account().equals(account)) {
            return new Answer(known.account(), known.version(), null);
        }
        var version = accounts.put(account, "", attempt.actor());
        refuseWhenNobodyManages();
        return new Answer(account, version, null);
    }

    /** A fresh password; the one before stops working at once, tokens issued before run out by themselves. */
    @Transactional
    Answer renewPassword(String name, Attempt attempt) {
        accounts.lock();
        usedKeys.use(attempt);
        var known = accounts.find(name)
                .orElseThrow(() -> Refusal.of(404, "account-unknown").asException());
        var password = Passwords.fresh();
        accounts.setPassword(known.account(), hash(password), attempt.actor());
        return new Answer(known.account(), known.version(), password);
    }

    private void refuseWhenNobodyManages() {
        if (accounts.all().stream().noneMatch(Account::managesAccounts)) {
            throw Refusal.of(409, "account-unmanageable").asException();
        }
    }

    /** With who and when, so that the one who comes second knows whom to ask. */
    private RefusedException changedBySomebodyElse(String name) {
        var params = accounts.lastChange(name)
                .map(last ->
                        Map.of("changedBy", last.actor(), "changedAt", last.at().toString()))
                .orElse(Map.of());
        return new Refusal(412, "version-mismatch", params, List.of(), Map.of()).asException();
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
