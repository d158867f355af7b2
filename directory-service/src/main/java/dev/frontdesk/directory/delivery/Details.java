package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.Delivery;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays.OpenRow;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes out of the vault what a person is to be told; each time is recorded there. */
@Component
class Details {

    static final String PURPOSE = "relay";

    private final Vault vault;

    Details(Vault vault) {
        this.vault = vault;
    }

    /** For one delivery; empty when the vault knows nothing under the reference. */
    Optional<Delivery> of(OpenRelay open, Told told, String site, long sequence) {
        var request = open.request();
        return reveal(request.detailsRef(), told.staffId(), site, request.relayId())
                .map(details -> new Delivery(
                        request.relayId(),
                        request.about(),
                        request.kind(),
                        site,
                        told.staffId(),
                        told.level().text(),
                        request.requestedAt(),
                        told.dueAt(),
                        sequence,
                        details));
    }

    /** For a page that has just been opened by {@code account}. */
    Optional<Delivery> of(OpenRow row, String account) {
        return reveal(row.detailsRef(), account, row.site(), row.relayId())
                .map(details -> new Delivery(
                        row.relayId(),
                        row.about(),
                        row.kind(),
                        row.site(),
                        row.staffId(),
                        row.level(),
                        row.requestedAt(),
                        row.dueAt(),
                        row.version(),
                        details));
    }

    private Optional<PersonalDetails> reveal(String ref, String actor, String site, String relayId) {
        var shown = vault.reveal(List.of(ref), new Reveal(actor, site, PURPOSE, relayId));
        return Optional.ofNullable(shown.get(ref));
    }
}
