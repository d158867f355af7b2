package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.directory.template.Words;
import dev.frontdesk.directory.templatelist.Templates;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** S115, S121. What mails and chat messages to staff say: in a site's own words where it has them. */
@Component
public class RelayTexts {

    private static final Names SOMEBODY = new Names("李娜", "Li Na");
    private static final PersonalDetails OUTSIDER = new PersonalDetails("王先生", "138 0013 8000", "博大公司", "请回电，谈网站");
    private static final Duration SAMPLE_LIMIT = Duration.ofMinutes(5);

    private final Templates templates;
    private final SiteList sites;
    private final Staff staff;
    private final String page;
    private final Clock clock;

    /** @param page address of the staff page that messages point to; empty: they point to none */
    RelayTexts(
            Templates templates,
            SiteList sites,
            Staff staff,
            @Value("${frontdesk.smtp.page:}") String page,
            Clock clock) {
        this.templates = templates;
        this.sites = sites;
        this.staff = staff;
        this.page = page;
        this.clock = clock;
    }

    /** How a message comes out, in both languages. */
    public record RelaySample(String subject, String mail, String chat) {}

    /** All there are, in the order in which an office looks for them. */
    public static List<String> kinds() {
        return Wording.all();
    }

    public static Names called(String kind) {
        return Wording.of(kind).called();
    }

    /** What is said where a site has no words of its own. */
    public static Words usual(String kind) {
        return Wording.of(kind).usual();
    }

    /** Of these words, with an outsider whom there is not. */
    public RelaySample sample(String site, String kind, Words words) {
        var now = clock.instant();
        var notice = new Notice(
                "relay-0", "sample", kind, site, "staff-sample", "recipient", now, now.plus(SAMPLE_LIMIT), 0);
        var parcel = new Parcel(List.of(notice), false, Map::of);
        var said = said(site, words, SOMEBODY);
        return new RelaySample(
                MailText.subject(parcel, said),
                MailText.body(parcel, List.of(new Delivery(notice, OUTSIDER)), said),
                ChatText.of(parcel, said));
    }

    Said said(Parcel parcel) {
        var recipient = staff.of(parcel.site(), parcel.staffId()).map(StaffRow::names);
        var words = templates.of(parcel.site(), parcel.kind()).orElseGet(() -> usual(parcel.kind()));
        return said(parcel.site(), words, recipient.orElse(new Names("", "")));
    }

    private Said said(String siteId, Words words, Names recipient) {
        Optional<SiteRow> site = sites.of(siteId);
        return new Said(
                words,
                recipient,
                site.map(SiteRow::names).orElse(new Names("", "")),
                site.map(SiteRow::zone).map(ZoneId::of).orElse(ZoneOffset.UTC),
                page);
    }
}
