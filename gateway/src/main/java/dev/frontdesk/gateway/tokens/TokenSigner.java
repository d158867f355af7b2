package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs with the newest key, always ES256. */
@Configuration(proxyBeanMethods = false)
class TokenSigner {

    /** Type of the tokens that the outside holds (RFC 9068); tokens for services carry {@link #INTERNAL}. */
    static final String EXTERNAL = "at+jwt";

    static final String INTERNAL = "JWT";

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(candidates -> candidates.getFirst());
        return encoder;
    }

    static JwsHeader header(String type) {
        return JwsHeader.with(SignatureAlgorithm.ES256).type(type).build();
    }
}
