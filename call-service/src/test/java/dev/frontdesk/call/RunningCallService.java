package dev.frontdesk.call;

import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.test.RunningService;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service with real PostgreSQL, Kafka and HTTP; all its tests share one. Each test has a site of its own. */
@SpringBootTest(
        classes = CallService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.file.name=" + RunningCallService.LOG,
            "frontdesk.telephone.simulator=true",
            "frontdesk.register.look=PT2S"
        })
abstract class RunningCallService extends RunningService {

    static final String LOG = "target/call-service-it.log";

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

    static String newMessageId() {
        return "message-" + UUID.randomUUID();
    }

    static String newCallId() {
        return "call-" + UUID.randomUUID();
    }

    static String relay(String messageId, int n) {
        return messageId.replaceFirst("^message-", "relay-") + "-" + n;
    }
}
