package dev.frontdesk.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Renders whatever a controller throws, and whatever Spring MVC throws before one is found. */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private final ProblemWriter writer;

    ProblemResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Before Spring's own, which would answer in other words. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            try {
                writer.write(request, response, thrown);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return new ModelAndView();
    }
}
