package dev.frontdesk.mailroom;

import dev.frontdesk.mailroom.copies.KnownDepartments;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.RunningService;
import dev.frontdesk.web.Roles;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service with real PostgreSQL, Kafka and HTTP; all its tests share one. Each test has a site of its own. */
@SpringBootTest(
        classes = MailroomService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "logging.file.name=" + RunningMailroomService.LOG)
abstract class RunningMailroomService extends RunningService {

    static final String LOG = "target/mailroom-service-it.log";

    @Autowired
    KnownStaff knownStaff;

    @Autowired
    KnownDepartments knownDepartments;

    @Autowired
    SiteSettings siteSettings;

    /** A site with two departments and three people, of which this service has been told. */
    Directory openSite(String site) {
        var directory = new Directory(site);
        directory.site();
        directory.department("dept-sales-" + site, "销售一部", "Sales One");
        directory.department("dept-office-" + site, "总经办", "General office");
        directory.staff(lin(site), "林小雨", "Lin Xiaoyu", "dept-sales-" + site, "189", true);
        directory.staff(wang(site), "王明", "Wang Ming", "dept-sales-" + site, "376", true);
        directory.staff(zhai(site), "翟总", "Zhai Guoqiang", "dept-office-" + site, "8128", true);
        soon().until(() -> siteSettings.find(site).isPresent()
                && knownDepartments.find("dept-office-" + site, site).isPresent()
                && knownDepartments.find("dept-sales-" + site, site).isPresent()
                && knownStaff.find(lin(site), site).isPresent()
                && knownStaff.find(wang(site), site).isPresent()
                && knownStaff.find(zhai(site), site).isPresent());
        return directory;
    }

    static String lin(String site) {
        return "staff-lin-" + site;
    }

    static String wang(String site) {
        return "staff-wang-" + site;
    }

    static String zhai(String site) {
        return "staff-zhai-" + site;
    }

    DeskClient clerk(String site) {
        return receptionist(site).as(Roles.MAIL_CLERK);
    }

    static String newId(String kind) {
        return kind + "-" + UUID.randomUUID();
    }
}
