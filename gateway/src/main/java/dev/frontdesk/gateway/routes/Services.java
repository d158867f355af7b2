package dev.frontdesk.gateway.routes;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are, each as {@code http://host:port}. */
@ConfigurationProperties("frontdesk.services")
public record Services(URI call, URI visitor, URI mailroom, URI directory) {

    /** Address of a service. */
    public URI address(Part part) {
        return switch (part) {
            case CALL -> call;
            case VISITOR -> visitor;
            case MAILROOM -> mailroom;
            case DIRECTORY -> directory;
            case GATEWAY -> throw new IllegalArgumentException("The gateway does not call itself");
        };
    }
}
