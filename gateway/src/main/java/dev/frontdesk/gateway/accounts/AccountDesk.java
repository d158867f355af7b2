package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
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
    record Answer(Account account, @Nullable String password) {}

    private final Accounts accounts;
    private final UsedKeys usedKeys;
    private final PasswordEncoder encoder;

    AccountDesk(Accounts accounts, UsedKeys usedKeys, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.usedKeys = usedKeys;
        this.encoder = encoder;
    }

    /** Creates the account with a fresh password, or changes name and grants of one that exists. */
    @Transactional
    Answer put(Account account, Attempt attempt) {
        accounts.lock();
        usedKeys.use(attempt);
        if (accounts.find(account.name()).isPresent()) {
            accounts.put(account, "", attempt.actor());
            refuseWhenNobodyManages();
            return new Answer(account, null);
        }
        var password = Passwords.fresh();
        accounts.put(account, hash(password), attempt.actor());
        return new Answer(account, password);
    }

    /** A fresh password; the one before stops working at once, tokens issued before run out by themselves. */
    @Transactional
    Answer renewPassword(String name, Attempt attempt) {
        accounts.lock();
        usedKeys.use(attempt);
        var account = accounts.find(name)
                .orElseThrow(() -> Refusal.of(404, "account-unknown").asException())
                .account();
        var password = Passwords.fresh();
        accounts.setPassword(account, hash(password), attempt.actor());
        return new Answer(account, password);
    }

    private void refuseWhenNobodyManages() {
        if (accounts.all().stream().noneMatch(Account::managesAccounts)) {
            throw Refusal.of(409, "account-unmanageable").asException();
        }
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
