package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.frontdesk.gateway.sealing.KeySeal;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys that sign tokens (ES256). They live in the database, so a restart or a second gateway signs with the same key
 * and every token stays valid. The newest signs; all are published.
 */
@Configuration(proxyBeanMethods = false)
class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private record Row(String kid, String jwk, boolean sealed) {}

    private final JdbcClient jdbc;
    private final KeySeal seal;

    SigningKeys(JdbcClient jdbc, KeySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Newest first. */
    @Bean
    JWKSource<SecurityContext> jwkSource(TransactionTemplate transactions) {
        var keys = transactions.execute(transaction -> {
            // Two gateways that start at once on an empty database must agree on one key.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('frontdesk.gateway.keys'))")
                    .query((row, n) -> true)
                    .single();
            if (stored().isEmpty()) {
                store(generate());
            }
            return stored();
        });
        return new ImmutableJWKSet<>(new JWKSet(keys));
    }

    private List<JWK> stored() {
        return jdbc
                .sql("select kid, jwk, sealed from signing_key order by created_at desc, kid")
                .query((row, n) -> new Row(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    private JWK read(Row row) {
        try {
            return JWK.parse(row.sealed() ? seal.open(row.kid(), row.jwk()) : row.jwk());
        } catch (ParseException damaged) {
            throw new IllegalStateException("Signing key " + row.kid() + " is damaged", damaged);
        }
    }

    private void store(ECKey key) {
        if (!seal.possible()) {
            LOG.warn("frontdesk.vault.rootkey is not set: the signing key is stored unencrypted in the database");
        }
        var json = key.toJSONString();
        jdbc.sql("insert into signing_key (kid, jwk, sealed) values (:kid, :jwk, :sealed)")
                .param("kid", key.getKeyID())
                .param("jwk", seal.possible() ? seal.seal(key.getKeyID(), json) : json)
                .param("sealed", seal.possible())
                .update();
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
