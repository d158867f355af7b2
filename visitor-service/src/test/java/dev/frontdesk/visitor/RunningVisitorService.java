package dev.frontdesk.visitor;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.frontdesk.local.Ports;
import dev.frontdesk.test.FrontDeskTest;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.core.ConditionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with real PostgreSQL, Kafka and HTTP; all its tests share one. Each test has a site of its own. */
@SpringBootTest(
        classes = VisitorService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "logging.file.name=" + RunningVisitorService.LOG)
@FrontDeskTest
abstract class RunningVisitorService {

    static final String LOG = "target/visitor-service-it.log";

    /** Takes the mails to invited visitors. */
    static final GreenMail MAIL =
            new GreenMail(new ServerSetup(Ports.free(1).getFirst(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        MAIL.start();
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KnownStaff knownStaff;

    @Autowired
    SiteSettings siteSettings;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("frontdesk.smtp.host", () -> "127.0.0.1");
        registry.add("frontdesk.smtp.port", () -> MAIL.getSmtp().getPort());
    }

    /** A site in Shanghai with these members of staff, of which this service has been told. */
    Directory openSite(String site, String... staffIds) {
        var directory = new Directory(site);
        directory.site("Asia/Shanghai");
        for (var staffId : staffIds) {
            directory.staff(staffId);
        }
        soon().until(() -> siteSettings.find(site).isPresent());
        for (var staffId : staffIds) {
            soon().until(() -> knownStaff.active(staffId, site).isPresent());
        }
        return directory;
    }

    DeskClient receptionist(String site) {
        return DeskClient.receptionist(port, site);
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
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
