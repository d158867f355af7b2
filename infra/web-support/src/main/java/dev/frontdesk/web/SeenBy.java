package dev.frontdesk.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link Roles} that see this field of an answer; for everybody else who is let in it is null. The description of
 * the API says so, and the gateway's table of roles with it. Fields without it are seen by all who are let in.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface SeenBy {

    String[] value();
}
