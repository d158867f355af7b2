package dev.frontdesk.gateway.accounts;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Fresh passwords, and how they are kept. */
@Configuration(proxyBeanMethods = false)
public class Passwords {

    // Without 0 O 1 l I: somebody types it from paper.
    private static final String SIGNS = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Strength 10 is about 50 ms of one core. More would let a few sign-ins per second occupy a small machine, and
     * generated passwords of 24 signs (139 bits) need no more.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }

    /** A password that nobody had before. */
    static String fresh() {
        var password = new StringBuilder(LENGTH);
        for (var n = 0; n < LENGTH; n++) {
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
