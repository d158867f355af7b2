package dev.frontdesk.call;

import static org.awaitility.Awaitility.await;

import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.test.FrontDeskTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service with real PostgreSQL, Kafka and HTTP; all its tests share one. Each test has a site of its own. */
@SpringBootTest(
        classes = CallService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.file.name=" + RunningCallService.LOG,
            "frontdesk.telephone.simulator=true",
            "frontdesk.register.look=PT2S"
        })
@FrontDeskTest
abstract class RunningCallService {

    static final String LOG = "target/call-service-it.log";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KnownStaff knownStaff;

    @Autowired
    SiteSettings siteSettings;

    /** A site with one member of staff, of which this service has been told. */
    Directory openSite(String site, String staffId, long relayWithinSeconds) {
        var directory = new Directory(site);
        directory.site(relayWithinSeconds);
        directory.staff(staffId, true);
        soon().until(() -> knownStaff.recipient(staffId, site).isPresent()
                && siteSettings.find(site).isPresent());
        return directory;
    }

    DeskClient receptionist(String site) {
        return DeskClient.receptionist(port, site);
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    static String newMessageId() {
        return "message-" + UUID.randomUUID();
    }

    static String newCallId() {
        return "call-" + UUID.randomUUID();
    }

    static String relay(String messageId, int n) {
        return messageId.replaceFirst("^message-", "relay-") + "-" + n;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Without what the watches and policies do for other tests meanwhile. */
    long eventsStored() {
        return jdbc.sql("""
            select count(*) from event where convert_from(metadata, 'UTF8') not like '%"actor":"system:%'
            """).query(Long.class).single();
    }
}
