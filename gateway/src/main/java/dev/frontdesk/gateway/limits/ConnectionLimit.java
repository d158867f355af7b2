package dev.frontdesk.gateway.limits;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * No more connections than there is memory for, whatever they are sent: each that has begun a request holds some 42 kB
 * of the heap until it is through with it. Who comes beyond waits at the door, and nobody is thrown out
 * but who dribbles ({@link PromptHttp}).
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ConnectionLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Bytes; what the gateway takes for itself. */
    private static final long HEAP_FOR_ALL = 64L * 1024 * 1024;

    /** Bytes; more than one was measured to take, because many may end at once. */
    private static final int HEAP_FOR_ONE = 64 * 1024;

    private static final int FEWEST = 100;
    private static final int MOST = 20_000;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(PromptHttp.class.getName());
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setMaxConnections(most(Runtime.getRuntime().maxMemory()));
            }
        });
    }

    /** @param heap largest size of the heap in bytes */
    static int most(long heap) {
        return Math.clamp((heap - HEAP_FOR_ALL) / HEAP_FOR_ONE, FEWEST, MOST);
    }
}
