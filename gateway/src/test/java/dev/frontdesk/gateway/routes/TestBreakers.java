package dev.frontdesk.gateway.routes;

/** Repairs the circuit breakers between tests. */
public final class TestBreakers {

    private TestBreakers() {}

    public static void close(Breakers breakers) {
        Part.services().forEach(part -> breakers.breaker(part).reset());
    }
}
