package dev.frontdesk.web.idempotency;

import dev.frontdesk.web.access.CurrentActor;
import dev.frontdesk.web.idempotency.Commands.Command;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes every command of the API through {@link Commands}; reads, live streams among them, pass untouched. */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Set<String> COMMANDS = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Commands commands;
    private final BodyLimits limits;

    IdempotencyFilter(Commands commands, BodyLimits limits) {
        this.commands = commands;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !COMMANDS.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = CurrentActor.of(request);
        var body = ReadRequest.bodyOf(request, limits.of(request));
        var use = Use.of(request, actor, body);
        commands.answer(new Command(request, response, body, use, chain)).send(response);
    }
}
