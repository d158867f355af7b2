package dev.frontdesk.local.up;

import dev.frontdesk.local.Ports;
import dev.frontdesk.local.Trouble;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which port each part listens on, counted from the gateway's. */
record PortPlan(int gateway) {

    static final int COUNT = 9;

    int call() {
        return gateway + 1;
    }

    int visitor() {
        return gateway + 2;
    }

    int mailroom() {
        return gateway + 3;
    }

    int directory() {
        return gateway + 4;
    }

    int postgres() {
        return gateway + 5;
    }

    int kafka() {
        return gateway + 6;
    }

    int kafkaController() {
        return gateway + 7;
    }

    int mail() {
        return gateway + 8;
    }

    /** Stops with one sentence when somebody else listens on a port that will be needed. */
    void check(Options options) {
        var needed = new LinkedHashMap<String, Integer>(Map.of());
        needed.put("gateway", gateway);
        needed.put("call-service", call());
        needed.put("visitor-service", visitor());
        needed.put("mailroom-service", mailroom());
        needed.put("directory-service", directory());
        if (options.postgres() == null) {
            needed.put("PostgreSQL", postgres());
        }
        if (options.kafka() == null) {
            needed.put("Kafka", kafka());
            needed.put("Kafka controller", kafkaController());
        }
        needed.put("mail", mail());
        needed.forEach((part, port) -> {
            if (!Ports.isFree(port)) {
                throw taken(part, port);
            }
        });
    }

    private Trouble taken(String part, int port) {
        return new Trouble(
                "端口 %d（%s 用）已被别的程序占用；请停掉它，或换一个起始端口：infra/up --port %d".formatted(port, part, other()),
                "Port %d, meant for %s, is taken by another program; stop that one or start from another port: infra/up --port %d"
                        .formatted(port, part, other()));
    }

    private int other() {
        return gateway + 1_000 <= 60_000 ? gateway + 1_000 : Options.DEFAULT_PORT;
    }
}
