package dev.frontdesk.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a handler throws into a problem; nothing from inside ever reaches the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (response.isCommitted() || thrown instanceof CloseNowException) {
            // Nobody to answer, or too late. Thrown on, so that the connection is cut and the client sees the loss.
            return null;
        }
        try {
            problems.write(request, response, refusalFor(thrown));
        } catch (IOException clientGone) {
            LOG.debug("The client left before it was answered");
        }
        return new ModelAndView();
    }

    private static Refusal refusalFor(Exception thrown) {
        if (tooLarge(thrown)) {
            return Refusal.tooLarge();
        }
        return switch (thrown) {
            case RefusedException refused -> refused.refusal();
            case HttpMessageNotReadableException unreadable -> Refusal.of(400, "malformed-json");
            case HttpRequestMethodNotSupportedException method -> Refusal.methodNotAllowed(methods(method));
            case ErrorResponse known -> Refusals.forStatus(known.getStatusCode().value());
            default -> internal(thrown);
        };
    }

    private static List<String> methods(HttpRequestMethodNotSupportedException refused) {
        var supported = refused.getSupportedMethods();
        return supported == null ? List.of() : List.of(supported);
    }

    private static Refusal internal(Exception thrown) {
        LOG.error("A request failed inside the gateway", thrown);
        return Refusals.forFault(thrown);
    }

    private static boolean tooLarge(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return true;
            }
        }
        return false;
    }
}
