package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.axon.History;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a site has decided, right at once. */
@Component
public class Policies {

    private final History history;

    Policies(History history) {
        this.history = history;
    }

    /** The id of a site's policy. */
    public static String id(String site) {
        return "mail-policy-" + site;
    }

    public PolicyTerms of(String site) {
        return decided(site).map(Decided::terms).orElse(PolicyTerms.USUAL);
    }

    /** @param version of the policy, its {@code ETag} */
    public record Decided(PolicyTerms terms, long version) {}

    /** @return empty until the site has decided something */
    public Optional<Decided> decided(String site) {
        return history.of(id(site)).stream()
                .reduce((earlier, later) -> later)
                .map(latest -> new Decided(((MailPolicyPublished) latest.event()).terms(), latest.sequence()));
    }
}
