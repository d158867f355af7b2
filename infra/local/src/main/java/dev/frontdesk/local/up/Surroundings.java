package dev.frontdesk.local.up;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What every service is told about its surroundings, as environment variables. */
final class Surroundings {

    private final Map<String, String> common = new TreeMap<>();
    private final PortPlan ports;

    /** @param kept folder of what must outlive a restore of the databases: signed daily roots, the list of erasures */
    Surroundings(PortPlan ports, Database database, String kafka, Secrets secrets, Path kept) {
        this.ports = ports;
        common.put("FRONTDESK_POSTGRES_URL", database.url());
        common.put("FRONTDESK_POSTGRES_USER", database.user());
        common.put("FRONTDESK_POSTGRES_PASSWORD", database.password());
        common.put("FRONTDESK_KAFKA_BOOTSTRAP", kafka);
        common.put("FRONTDESK_ISSUER", address());
        common.put("FRONTDESK_VAULT_ROOTKEY", secrets.rootKey().toString());
        common.put("FRONTDESK_VAULT_ERASURES", kept.resolve("erasures.jsonl").toString());
        common.put("FRONTDESK_CHAIN_KEY", secrets.chainKey().toString());
        common.put("FRONTDESK_CHAIN_ROOTS", kept.toString());
        common.put("FRONTDESK_SMTP_HOST", "127.0.0.1");
        common.put("FRONTDESK_SMTP_PORT", "" + ports.mail());
        common.put("SERVER_ADDRESS", "127.0.0.1");
        common.put("SPRING_MAIN_BANNERMODE", "off");
        // Requests under way may end, but an open stream must not hold up the stop.
        common.put("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "2s");
        common.put("MALLOC_ARENA_MAX", "2");
    }

    /** Address of the gateway, for people and as issuer of the tokens. */
    String address() {
        return "http://localhost:" + ports.gateway();
    }

    Map<String, String> service(int port) {
        var environment = new TreeMap<>(common);
        environment.put("SERVER_PORT", "" + port);
        return environment;
    }

    /** @param sample company with made-up people, whose telephone may be made up as well */
    Map<String, String> call(boolean sample) {
        var environment = service(ports.call());
        environment.put("FRONTDESK_TELEPHONE_SIMULATOR", Boolean.toString(sample));
        return environment;
    }

    Map<String, String> gateway(Secrets secrets) {
        var environment = service(ports.gateway());
        environment.put("FRONTDESK_SERVICES_CALL", local(ports.call()));
        environment.put("FRONTDESK_SERVICES_VISITOR", local(ports.visitor()));
        environment.put("FRONTDESK_SERVICES_MAILROOM", local(ports.mailroom()));
        environment.put("FRONTDESK_SERVICES_DIRECTORY", local(ports.directory()));
        environment.put(
                "FRONTDESK_GATEWAY_ADMINPASSWORDFILE", secrets.adminPassword().toString());
        return environment;
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
