package dev.frontdesk.gateway.routes;

import java.util.List;

/** The parts of the suite that requests can go to. */
public enum Part {
    CALL("call-service"),
    VISITOR("visitor-service"),
    MAILROOM("mailroom-service"),
    DIRECTORY("directory-service"),
    /** The gateway answers itself. */
    GATEWAY("gateway");

    private final String service;

    Part(String service) {
        this.service = service;
    }

    /** Name of the service: audience of its tokens, and what people read when it is missing. */
    public String service() {
        return service;
    }

    /** Everything behind the gateway. */
    public static List<Part> services() {
        return List.of(CALL, VISITOR, MAILROOM, DIRECTORY);
    }
}
