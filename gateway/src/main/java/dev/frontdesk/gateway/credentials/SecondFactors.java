package dev.frontdesk.gateway.credentials;

import dev.frontdesk.gateway.sealing.KeySeal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second factor of each account that wants one. It counts from the first right code on. */
@Repository
public class SecondFactors {

    private static final int SECRET_BYTES = 20;

    private record Row(String secret, boolean sealed, long lastStep) {}

    private final JdbcClient jdbc;
    private final KeySeal seal;

    SecondFactors(JdbcClient jdbc, KeySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public boolean on(String account) {
        return jdbc.sql("select exists (select from second_factor where account = :account and confirmed_at is not"
                        + " null)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /**
     * A new secret, not yet in force. Does not touch one that is.
     *
     * @return the secret as apps take it (Base32); empty when the account has a second factor already
     */
    public Optional<String> begin(String account) {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var clear = Base64.getEncoder().encodeToString(secret);
        var stored = jdbc.sql("""
            insert into second_factor (account, secret, sealed) values (:account, :secret, :sealed)
            on conflict (account) do update set secret = :secret, sealed = :sealed, last_step = 0
            where second_factor.confirmed_at is null\
            """)
                .param("account", account)
                .param("secret", seal.possible() ? seal.seal(name(account), clear) : clear)
                .param("sealed", seal.possible())
                .update();
        return stored == 0 ? Optional.empty() : Optional.of(Totp.base32(secret));
    }

    /** Checks a code and puts the factor in force with the first right one. Each code counts once. */
    public boolean accept(String account, String code, Instant now) {
        var row = jdbc.sql("select secret, sealed, last_step from second_factor where account = :account")
                .param("account", account)
                .query((found, n) -> new Row(found.getString(1), found.getBoolean(2), found.getLong(3)))
                .optional();
        if (row.isEmpty()) {
            return false;
        }
        var step = Totp.step(secret(account, row.get()), code, now, row.get().lastStep());
        return step.isPresent() && use(account, step.getAsLong());
    }

    /** @return false when there was none */
    public boolean end(String account) {
        return jdbc.sql("delete from second_factor where account = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Of two that come with the same code at once, one is let in. */
    private boolean use(String account, long step) {
        return jdbc.sql("""
            update second_factor set last_step = :step, confirmed_at = coalesce(confirmed_at, now())
            where account = :account and last_step < :step\
            """).param("account", account).param("step", step).update() == 1;
    }

    private byte[] secret(String account, Row row) {
        var clear = row.sealed() ? seal.open(name(account), row.secret()) : row.secret();
        return Base64.getDecoder().decode(clear);
    }

    private static String name(String account) {
        return "second factor of " + account;
    }
}
