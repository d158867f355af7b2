package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.console.DisclosureRequests.PrivateContactRequest;
import dev.frontdesk.directory.contact.ContactId;
import dev.frontdesk.directory.contact.PrivateContactCommand;
import dev.frontdesk.directory.contact.PrivateContactCommand.KeepPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactCommand.WithdrawPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactEvent;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.contact.PrivateContactState;
import dev.frontdesk.directory.contact.PrivateContactState.There;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.BadInput;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings private numbers and addresses of staff into the vault, and says where they lie. */
@Component
class PrivateContacts {

    private final Vault vault;
    private final History history;

    PrivateContacts(Vault vault, History history) {
        this.vault = vault;
        this.history = history;
    }

    /** What lies in the vault for this person; empty when nothing does. */
    Optional<PrivateContactKept> of(String staffId) {
        var state = PrivateContactState.of(history.of(ContactId.of(staffId).value()).stream()
                .map(recorded -> (PrivateContactEvent) recorded.event())
                .toList());
        return state instanceof There there ? Optional.of(there.kept()) : Optional.empty();
    }

    /** Kept already: the same reference, so that the same again changes nothing. */
    PrivateContactCommand change(String staffId, String site, PrivateContactRequest request, Instant at) {
        var id = ContactId.of(staffId);
        var details = details(request);
        if (details.erased()) {
            return new WithdrawPrivateContact(id, at);
        }
        var ref = of(staffId)
                .flatMap(kept -> vault.same(kept.ref(), details))
                .orElseGet(() -> vault.keep(staffId + "/" + Ids.next(), details));
        return new KeepPrivateContact(id, site, staffId, ref.ref(), ref.digest(), at);
    }

    private static PersonalDetails details(PrivateContactRequest request) {
        var mobile = Forms.given(request.mobile());
        if (mobile != null && PhoneNumbers.normalise(mobile).isEmpty()) {
            throw new BadInput("number-invalid", "mobile");
        }
        return new PersonalDetails(null, mobile, null, Forms.given(request.mail()));
    }
}
