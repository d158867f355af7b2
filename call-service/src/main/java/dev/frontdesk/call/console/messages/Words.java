package dev.frontdesk.call.console.messages;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.call.message.PhoneMessageCommand.Details;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.call.story.MessageStory;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.web.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what callers leave into the vault, before a command refers to it. */
@Component
class Words {

    private final Vault vault;

    Words(Vault vault) {
        this.vault = vault;
    }

    /** New words and the reason for them. */
    record Corrected(Details details, Details reason) {}

    Details take(PhoneMessageId id, TakeMessageBody body) {
        return details(vault.keep(id + "/1", body.details()));
    }

    /** @throws Rejection {@code details-erased} */
    Corrected correct(MessageStory story, CorrectionBody body, Actor actor) {
        var after = body.over(current(story, actor));
        // Not by number alone: an attempt that failed after this line must not be in the way of the next one.
        var n = story.corrections().size() + 2;
        var ref = story.taken().messageId() + "/" + n + "-" + Ids.next().substring(28);
        var details = details(vault.keep(ref, after));
        // With the caller's number, so that whoever erases the caller erases the reason too.
        var why = new PersonalDetails(null, after.number(), null, body.reason());
        return new Corrected(details, details(vault.keep(ref + "/reason", why)));
    }

    private PersonalDetails current(MessageStory story, Actor actor) {
        var id = story.taken().messageId();
        var ref = story.detailsRef();
        var details = vault.reveal(List.of(ref), new Reveal(actor.account(), actor.site(), "message-correction", id))
                .get(ref);
        if (details == null || details.erased()) {
            throw new Rejection("details-erased", "the words of %s were erased".formatted(id), Map.of("id", id));
        }
        return details;
    }

    private static Details details(VaultRef kept) {
        return new Details(kept.ref(), kept.person(), kept.digest());
    }
}
