package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.Refusal;
import jakarta.servlet.DispatcherType;
import java.net.SocketTimeoutException;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends what was let in to the service that its line of the table names. */
@Configuration(proxyBeanMethods = false)
class Forwarding {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    private final Services services;
    private final Breakers breakers;

    Forwarding(Services services, Breakers breakers) {
        this.services = services;
        this.breakers = breakers;
    }

    @Bean
    RouterFunction<ServerResponse> toServices() {
        return RouterFunctions.route(Forwarding::forService, HandlerFunctions.http())
                .filter(this::orSayWhoIsMissing);
    }

    /** Only the request itself: an error page is dispatched with the same attributes and would be sent again. */
    private static boolean forService(ServerRequest request) {
        if (request.servletRequest().getDispatcherType() != DispatcherType.REQUEST) {
            return false;
        }
        return Passage.of(request.servletRequest())
                .filter(passage -> passage.rule().part() != Part.GATEWAY)
                .isPresent();
    }

    private ServerResponse orSayWhoIsMissing(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var part = Passage.of(request.servletRequest()).orElseThrow().rule().part();
        MvcUtils.setRequestUrl(request, services.address(part));
        try {
            return breakers.run(part, () -> repeatRead(request, next));
        } catch (CallerGoneException gone) {
            throw new CloseNowException("The caller left", gone);
        } catch (ServiceSilentException silent) {
            LOG.warn("{} does not answer: {}", part.service(), Objects.toString(silent.getCause()));
            throw Refusal.unavailable(part.service()).asException();
        }
    }

    /** Only reading is repeated, once, and not after a long wait: whether a write arrived, only the service can tell. */
    private static ServerResponse repeatRead(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ServiceSilentException silent) {
            if (!request.method().equals(HttpMethod.GET) || silent.getCause() instanceof SocketTimeoutException) {
                throw silent;
            }
            return next.handle(request);
        }
    }
}
