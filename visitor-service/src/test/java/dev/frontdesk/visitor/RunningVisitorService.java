package dev.frontdesk.visitor;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.frontdesk.local.Ports;
import dev.frontdesk.test.RunningService;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with real PostgreSQL, Kafka and HTTP; all its tests share one. Each test has a site of its own. */
@SpringBootTest(
        classes = VisitorService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"logging.file.name=" + RunningVisitorService.LOG, "frontdesk.register.look=PT1S"})
abstract class RunningVisitorService extends RunningService {

    static final String LOG = "target/visitor-service-it.log";

    /** Takes the mails to invited visitors. */
    static final GreenMail MAIL =
            new GreenMail(new ServerSetup(Ports.free(1).getFirst(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        MAIL.start();
    }

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
}
