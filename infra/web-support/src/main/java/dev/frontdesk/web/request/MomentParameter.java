package dev.frontdesk.web.request;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Times;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link Moment} of {@code ?asOf=&knownAt=}. What is left out has no bound: the latest. The
 * future cannot be asked for.
 */
final class MomentParameter implements HandlerMethodArgumentResolver {

    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";

    private final Clock clock;

    MomentParameter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Moment(
                instant(AS_OF, request.getParameter(AS_OF), Moment.LATEST.asOf()),
                instant(KNOWN_AT, request.getParameter(KNOWN_AT), Moment.LATEST.knownAt()));
    }

    private Instant instant(String name, @Nullable String text, Instant latest) {
        if (text == null || text.isBlank()) {
            return latest;
        }
        var instant = parsed(name, text);
        if (instant.isAfter(clock.instant().plus(Times.TOLERANCE))) {
            throw new BadInput("moment-in-future", name);
        }
        return instant;
    }

    private static Instant parsed(String name, String text) {
        try {
            // A plus sign that nobody encoded arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new BadInput("value-invalid", name);
        }
    }
}
