package dev.frontdesk.mailroom.console;

import dev.frontdesk.privacy.PhoneNumbers;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A number under which somebody can be called, however it is written. Nothing at all is fine. */
@Documented
@Constraint(validatedBy = TelephoneNumber.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TelephoneNumber {

    /** Code of the problem. */
    String message() default "number-invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the vault's own spelling rules, so that what passes here is found there by its number. */
    final class Check implements ConstraintValidator<TelephoneNumber, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || PhoneNumbers.normalise(value).isPresent();
        }
    }
}
