package dev.frontdesk.gateway.sessions;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Cookie and storage of sessions. */
@Configuration(proxyBeanMethods = false)
class SessionSettings {

    /** Texts only: nothing that comes out of the database is ever turned into objects of a class it names. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, value -> {
            if (value instanceof String text) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            throw new IllegalArgumentException("A session remembers texts only, not " + value.getClass());
        });
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }

    /** Lax, because the answer of another issuer is a navigation from elsewhere; what changes anything needs CSRF. */
    @Bean
    CookieSerializer sessionCookie(@Value("${frontdesk.issuer}") String address) {
        var secure = address.startsWith("https:");
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-frontdesk" : "frontdesk");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setRememberMeRequestAttribute(SignedIn.FOR_LONG);
        return cookie;
    }
}
