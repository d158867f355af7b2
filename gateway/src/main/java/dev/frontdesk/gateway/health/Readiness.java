package dev.frontdesk.gateway.health;

import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.Services;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Asks all services at once whether they are ready, and remembers the answers for a second. */
@Component
class Readiness {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final RequestConfig QUICK = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(1))
            .setResponseTimeout(Timeout.ofSeconds(2))
            .setProtocolUpgradeEnabled(false)
            .build();

    private record Answers(Map<Part, Boolean> ready, Instant at) {}

    private final Services services;
    private final CloseableHttpClient http;
    private Answers latest = new Answers(Map.of(), Instant.EPOCH);

    Readiness(Services services, CloseableHttpClient http) {
        this.services = services;
        this.http = http;
    }

    boolean ready(Part part) {
        return answers().ready().getOrDefault(part, false);
    }

    private synchronized Answers answers() {
        if (latest.at().plus(FRESH).isBefore(Instant.now())) {
            latest = new Answers(askAll(), Instant.now());
        }
        return latest;
    }

    private Map<Part, Boolean> askAll() {
        var questions = new EnumMap<Part, Future<Boolean>>(Part.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : Part.services()) {
                Callable<Boolean> question = () -> ask(part);
                questions.put(part, threads.submit(question));
            }
        }
        var ready = new EnumMap<Part, Boolean>(Part.class);
        questions.forEach((part, answer) -> ready.put(part, result(answer)));
        return ready;
    }

    private boolean ask(Part part) throws IOException {
        var question = new HttpGet(services.address(part).resolve("/actuator/health/readiness"));
        question.setConfig(QUICK);
        return http.execute(question, answer -> {
            EntityUtils.consume(answer.getEntity());
            return answer.getCode() == 200;
        });
    }

    /** No answer means not ready; why is in the service's own log. */
    private static boolean result(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (ExecutionException noAnswer) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
