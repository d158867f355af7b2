package dev.frontdesk.local.up;

import dev.frontdesk.local.BrokerSettings;
import dev.frontdesk.local.LocalBroker;
import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.local.Part;
import dev.frontdesk.local.PostgresSettings;
import dev.frontdesk.local.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All parts of one suite, in groups: a group starts when the one before is ready and stops before it. */
final class Parts {

    private final Options options;
    private final DataFolder data;
    private final PortPlan ports;
    private final Secrets secrets;
    private final Path root;

    Parts(Options options, DataFolder data, Path root) {
        this.options = options;
        this.data = data;
        this.ports = new PortPlan(options.port());
        this.secrets = new Secrets(data.file("secrets"));
        this.root = root;
    }

    /** PostgreSQL and Kafka, as far as they are not somebody else's. */
    List<Part> infrastructure() {
        var parts = new ArrayList<Part>();
        if (options.postgres() == null) {
            parts.add(LocalPostgres.part(new PostgresSettings(
                    data.file("postgres"),
                    ports.postgres(),
                    data.log("postgresql"),
                    true,
                    secrets.postgresPassword(),
                    PostgresSettings.SUITE)));
        }
        if (options.kafka() == null) {
            parts.add(LocalBroker.part(new BrokerSettings(
                    data.file("kafka"), ports.kafka(), ports.kafkaController(), data.log("kafka"), 256)));
        }
        return parts;
    }

    /** The services first, the gateway last. */
    List<ServicePart> services() {
        var surroundings = surroundings();
        return List.of(
                service("directory-service", ports.directory(), surroundings.service(ports.directory())),
                service("call-service", ports.call(), surroundings.call(SampleCompany.isLoaded(options, data))),
                service("visitor-service", ports.visitor(), surroundings.service(ports.visitor())),
                service("mailroom-service", ports.mailroom(), surroundings.service(ports.mailroom())),
                service("gateway", ports.gateway(), surroundings.gateway(secrets)));
    }

    /** What can start faster the next time. */
    List<Trainee> trainees() {
        var trainees = new ArrayList<Trainee>();
        if (options.kafka() == null) {
            trainees.add(new BrokerTrainee(data));
        }
        trainees.addAll(services());
        return trainees;
    }

    private ServicePart service(String name, int port, Map<String, String> environment) {
        return new ServicePart(name, port, environment, root, data);
    }

    private Surroundings surroundings() {
        return new Surroundings(ports, database(), kafka(), secrets, data.file("kept"));
    }

    String address() {
        return surroundings().address();
    }

    String adminPassword() {
        return Secrets.read(secrets.adminPassword());
    }

    PortPlan ports() {
        return ports;
    }

    /** One sentence when a server of one's own is not there. */
    void checkExternal() {
        if (options.postgres() != null) {
            database().prepare();
        }
        var broker = options.kafka();
        if (broker != null && !answers(broker)) {
            throw new Trouble(
                    "%s 上没有 Kafka 应答；请检查 --kafka 主机:端口".formatted(broker),
                    "No Kafka answers at %s; check --kafka HOST:PORT".formatted(broker));
        }
    }

    private static boolean answers(String broker) {
        var at = broker.lastIndexOf(':');
        var port = at < 0 ? "" : broker.substring(at + 1);
        return port.matches("[0-9]{1,5}") && LocalBroker.answers(broker.substring(0, at), Integer.parseInt(port));
    }

    private Database database() {
        var given = options.postgres();
        return given == null
                ? new Database(
                        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/",
                        LocalPostgres.USER,
                        secrets.postgresPassword())
                : Database.external(given);
    }

    String kafka() {
        var given = options.kafka();
        return given == null ? "127.0.0.1:" + ports.kafka() : given;
    }
}
