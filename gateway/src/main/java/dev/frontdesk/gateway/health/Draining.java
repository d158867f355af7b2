package dev.frontdesk.gateway.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a gateway stops: its door already says DOWN, but for a while it goes on answering, and closes each connection
 * after the answer. A load balancer that asks the door meanwhile sends everything to another gateway, and nobody sees
 * an error.
 */
@Component
final class Draining extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;
    private volatile boolean draining;

    Draining(@Value("${frontdesk.gateway.drain:0s}") Duration time) {
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (draining) {
            response.setHeader("Connection", "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Spring has told the door before it comes here. */
    @Override
    public void stop() {
        draining = true;
        try {
            // Nobody counts down: it is the time itself that is waited for.
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
