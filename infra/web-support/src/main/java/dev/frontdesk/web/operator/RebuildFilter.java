package dev.frontdesk.web.operator;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.axon.Rebuilding;
import dev.frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** While views are made anew nobody gets half of the truth from them; operators and the audit do not read them. */
final class RebuildFilter extends OncePerRequestFilter {

    private final Projections projections;
    private final ProblemWriter problems;

    RebuildFilter(Projections projections, ProblemWriter problems) {
        this.projections = projections;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/v1/")
                || path.startsWith("/api/v1/operator/")
                || path.startsWith("/api/v1/audit/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (projections.rebuilding()) {
            problems.write(request, response, new Rebuilding());
        } else {
            chain.doFilter(request, response);
        }
    }
}
