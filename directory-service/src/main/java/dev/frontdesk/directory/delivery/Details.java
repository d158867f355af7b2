package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.Delivery;
import dev.frontdesk.directory.channels.Notice;
import dev.frontdesk.directory.relaylist.OpenRelays.OpenRow;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** By relay; without those of which the vault knows nothing. */
    Map<String, PersonalDetails> of(List<Item> items) {
        var known = new HashMap<String, PersonalDetails>();
        for (var item : items) {
            var request = item.open().request();
            reveal(request.detailsRef(), item.told().staffId(), item.site(), request.relayId())
                    .ifPresent(details -> known.put(request.relayId(), details));
        }
        return known;
    }

    /** For a page that has just been opened by {@code account}. */
    Optional<Delivery> of(OpenRow row, String account) {
        return reveal(row.detailsRef(), account, row.site(), row.relayId())
                .map(details -> new Delivery(
                        new Notice(
                                row.relayId(),
                                row.about(),
                                row.kind(),
                                row.site(),
                                row.staffId(),
                                row.level(),
                                row.requestedAt(),
                                row.dueAt(),
                                row.version()),
                        details));
    }

    private Optional<PersonalDetails> reveal(String ref, String actor, String site, String relayId) {
        var shown = vault.reveal(List.of(ref), new Reveal(actor, site, PURPOSE, relayId));
        return Optional.ofNullable(shown.get(ref));
    }
}
