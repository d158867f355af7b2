package dev.frontdesk.gateway.live;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each connection holds on to for as long as it is open: 4 kB to read and 4 kB to write, half of Tomcat's own. */
@Configuration(proxyBeanMethods = false)
class Sockets {

    private static final String BYTES = "4096";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES);
            connector.setProperty("socket.appWriteBufSize", BYTES);
        });
    }
}
