package dev.frontdesk.gateway.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** There is no default password: the first account takes its password from a file that the installer made. */
@Component
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transactions;
    private final @Nullable Path file;

    FirstAccount(
            Accounts accounts,
            PasswordEncoder encoder,
            TransactionTemplate transactions,
            @Value("${frontdesk.gateway.adminpasswordfile:}") String file) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.transactions = transactions;
        this.file = file.isBlank() ? null : Path.of(file);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.executeWithoutResult(transaction -> {
            accounts.lock();
            if (accounts.none()) {
                create();
            }
        });
    }

    private void create() {
        if (file == null) {
            LOG.warn("There is no account yet and nobody can sign in: name a file with the first password in"
                    + " frontdesk.gateway.adminpasswordfile and start again");
            return;
        }
        var hash = Objects.requireNonNull(encoder.encode(password(file)));
        accounts.put(
                new Account("admin", "管理员 · Administrator", null, List.of(Account.ADMIN_EVERYWHERE)),
                hash,
                "system:first-start");
        LOG.info("Created the first account: admin");
    }

    private static String password(Path file) {
        try {
            var password = Files.readString(file).strip();
            if (password.length() < SHORTEST) {
                throw new IllegalStateException(
                        "The password in " + file + " is shorter than " + SHORTEST + " signs; write a longer one");
            }
            return password;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The file with the first password cannot be read: " + file, unreadable);
        }
    }
}
