package dev.frontdesk.gateway.routes;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The {@link HttpClient} to the services, with every convenience of a browser switched off. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);

    /** Between two bytes. Live streams send a heartbeat every 15 s, so this holds for them, too. */
    private static final Timeout SILENCE = Timeout.ofSeconds(35);

    // The client's own 5 per service would be used up by five open staff pages.
    private static final int MOST_PER_SERVICE = 5_000;

    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceHttpClient() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(MOST_PER_SERVICE * 4)
                .setMaxConnPerRoute(MOST_PER_SERVICE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        // A POST on a connection that the service has just closed cannot be repeated.
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(SILENCE)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .evictIdleConnections(TimeValue.ofSeconds(10))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
