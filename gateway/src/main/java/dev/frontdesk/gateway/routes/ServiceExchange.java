package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.BodyTooLargeException;
import dev.frontdesk.gateway.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls a service and passes its answer on while it comes. Our own, because the stock exchange drains a live stream to
 * its end when the browser has gone, which is never, and keeps its connection for as long.
 */
@Component
final class ServiceExchange implements ProxyExchange {

    private final CloseableHttpClient http;
    private final Patience patience;

    ServiceExchange(CloseableHttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var outgoing = new HttpUriRequestBase(request.getMethod().name(), request.getUri());
        request.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        outgoing.setConfig(patience.with(request.getServerRequest().servletRequest()));
        try {
            addBody(outgoing, request.getServerRequest().servletRequest());
            return passOn(request, outgoing, http.executeOpen(RoutingSupport.determineHost(outgoing), outgoing, null));
        } catch (BodyTooLargeException tooLarge) {
            throw Refusal.tooLarge().asException();
        } catch (IOException silent) {
            throw new ServiceSilentException(silent);
        } catch (HttpException unroutable) {
            throw new IllegalStateException("A service address cannot be called", unroutable);
        }
    }

    /**
     * A body of unknown length is read to its end first: broken off half-way, the client would still close it in good
     * order, and the service would take half a body for a whole one. The limit of 1 MB holds here, too.
     */
    private static void addBody(HttpUriRequestBase outgoing, HttpServletRequest incoming) throws IOException {
        var type = ContentType.parseLenient(incoming.getContentType());
        var length = incoming.getContentLengthLong();
        if (length > 0) {
            outgoing.setEntity(new InputStreamEntity(new CallerBody(incoming.getInputStream()), length, type));
        } else if (incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            outgoing.setEntity(new ByteArrayEntity(new CallerBody(incoming.getInputStream()).readAllBytes(), type));
        }
    }

    private static ServerResponse passOn(Request request, HttpUriRequestBase outgoing, ClassicHttpResponse answer) {
        var headers = new HttpHeaders();
        for (var header : answer.getHeaders()) {
            headers.add(header.getName(), header.getValue());
        }
        var status = HttpStatusCode.valueOf(answer.getCode());
        var passedOn = new PassedOn(status, outgoing, answer);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(new Answer(status, headers), passedOn));
        return passedOn;
    }

    private record Answer(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
