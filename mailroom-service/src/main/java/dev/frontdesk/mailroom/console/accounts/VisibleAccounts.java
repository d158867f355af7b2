package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.account.CourierAccountId;
import dev.frontdesk.mailroom.accounts.AccountStory;
import dev.frontdesk.web.Missing;
import org.springframework.stereotype.Component;

/** Courier accounts of one site, right at once. Those of another are not there. */
@Component
public class VisibleAccounts {

    private final History history;

    VisibleAccounts(History history) {
        this.history = history;
    }

    /** @throws Missing {@code account-unknown} where this site has no such account */
    public AccountStory of(String id, String site) {
        return asOf(id, site, Moment.LATEST);
    }

    /** @throws Missing {@code account-unknown} also where it had not been opened at that moment */
    AccountStory asOf(String id, String site, Moment moment) {
        if (!CourierAccountId.isOne(id)) {
            throw new Missing("account-unknown");
        }
        return AccountStory.of(history.of(id, moment))
                .filter(story -> story.described().siteId().equals(site))
                .orElseThrow(() -> new Missing("account-unknown"));
    }
}
