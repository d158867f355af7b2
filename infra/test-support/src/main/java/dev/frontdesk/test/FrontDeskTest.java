package dev.frontdesk.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest(webEnvironment = RANDOM_PORT)}: gives the application context empty databases, the
 * broker, a root key of the vault and the address of {@link TestIssuer#shared()}.
 *
 * <p>Contexts of one JVM share the broker, so a module's tests should share one context too.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ContextConfiguration(initializers = FrontDeskProperties.class)
public @interface FrontDeskTest {}
