package dev.frontdesk.directory;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.local.Ports;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.test.RunningService;
import dev.frontdesk.test.TestBroker;
import dev.frontdesk.test.TestIssuer;
import dev.frontdesk.web.Roles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real PostgreSQL, Kafka, HTTP and SMTP; all tests of the module share it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DirectoryTest extends RunningService {

    static final GreenMail MAIL =
            new GreenMail(new ServerSetup(Ports.free(1).getFirst(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final ChatServer CHAT = new ChatServer();
    static final LiveRegister LIVE_REGISTER = new LiveRegister();
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Topics TOPICS = new Topics(TestBroker.bootstrap());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static {
        MAIL.start();
    }

    @Autowired
    private DataSource database;

    @Autowired
    Vault vault;

    @Autowired
    Projections projections;

    @Autowired
    Environment settings;

    Policies policies;

    @Autowired
    void policies(EventProcessingConfiguration processing) {
        policies = new Policies(processing);
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("frontdesk.chat.elsewhere", CHAT::origin);
        registry.add("frontdesk.relays.together", () -> "PT0.2S");
        registry.add("frontdesk.relays.round", () -> "PT0.1S");
        registry.add("frontdesk.outings.latelimit", () -> "PT1S");
        registry.add("frontdesk.pages.heartbeat", () -> "PT2S");
        registry.add("frontdesk.smtp.host", () -> "127.0.0.1");
        registry.add("frontdesk.crm.url", LIVE_REGISTER::url);
        registry.add("frontdesk.smtp.port", () -> MAIL.getSmtp().getPort());
    }

    /** Somebody who is signed in at a site. */
    record Who(String account, String site, @Nullable String staffId, Set<String> roles) {

        static Who staff(String name, String site) {
            return new Who(name, site, "staff-" + name, Set.of(Roles.HOST));
        }

        static Who admin(String site) {
            return new Who("admin", site, null, Set.of(Roles.ADMIN));
        }

        static Who supervisor(String site) {
            return new Who("supervisor", site, null, Set.of(Roles.SUPERVISOR));
        }

        static Who receptionist(String site) {
            return new Who("reception", site, null, Set.of(Roles.RECEPTIONIST));
        }

        String token() {
            return TestIssuer.shared().token(account, roles, site, "directory-service", staffId);
        }
    }

    HttpRequest.Builder request(String path, Who who) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Accept-Language", "en");
    }

    HttpResponse<String> get(String path, Who who) {
        return send(request(path, who).GET());
    }

    HttpResponse<String> post(String path, Who who, String body) {
        return send(command(path, who).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, Who who, String body) {
        return send(command(path, who).PUT(BodyPublishers.ofString(body)));
    }

    StaffStream stream(Who who) {
        return new StaffStream(HTTP, request("/api/v1/staff-page/stream", who).build());
    }

    private HttpRequest.Builder command(String path, Who who) {
        return request(path, who)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** Status and code of a refusal. */
    static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " " + json(answer).path("code").asString();
    }

    /** Every row of a table, in a fixed order. */
    List<String> rowsOf(String table) {
        return jdbc.sql("select '%s ' || t::text from %s t order by 1".formatted(table, table))
                .query(String.class)
                .list();
    }

    /** What a kill of the process leaves behind, too: ends a transaction that has taken rows from here to make events. */
    void cutOff(String table) throws SQLException {
        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                // Lets everybody read and nobody append.
                lock.execute("lock table event in share mode");
            }
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> jdbc.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity join pg_locks using (pid)
                        where datname = current_database() and wait_event_type = 'Lock'
                            and relation = cast(:table as regclass) and mode = 'RowExclusiveLock' and granted
                        """)
                                    .param("table", table)
                                    .query(Integer.class)
                                    .single()
                            > 0);
            holder.rollback();
        }
    }

    /** Meanwhile nobody changes a row of the table; whoever wants to waits. */
    void holding(String table, Runnable meanwhile) throws SQLException {
        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.execute("lock table " + table + " in share mode");
                meanwhile.run();
            } finally {
                holder.rollback();
            }
        }
    }

    /** As call-service does before it asks for a relay. */
    VaultRef kept(Message message, PersonalDetails details) {
        return vault.keep(message.detailsRef(), details);
    }
}
