package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.ReceiveBody;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.web.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the vault what stands on an item, what its recipient is told, and who signed. */
@Component
class IncomingVault {

    /** Where an item lies unless somebody says where else. */
    static final String DESK = "desk";

    /** How often one id may be tried with other words. */
    private static final int ATTEMPTS = 50;

    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    IncomingVault(Vault vault) {
        this.vault = vault;
    }

    /** What is told, and the pick-up code in it. */
    record Told(Kept details, Kept code) {}

    /** The same words again get the same place; other ones the next. */
    Kept addressed(ReceiveBody body) {
        var words =
                new PersonalDetails(body.senderName(), body.senderNumber(), body.senderCompany(), body.addressedTo());
        for (int n = 1; n < ATTEMPTS; n++) {
            try {
                return kept(vault.keep(body.id() + "/" + n, words));
            } catch (Rejection holdsOtherWords) {
                // The next number, then.
            }
        }
        return kept(vault.keep(body.id() + "/" + ATTEMPTS, words));
    }

    /** A new code each time. The sender is named to the recipient, so it is erased with the sender. */
    Told notice(String id, String kind, String place, @Nullable PersonalDetails sender) {
        var code = "%06d".formatted(chance.nextInt(1_000_000));
        var what = kind.equals("letter") ? "信件" : "包裹";
        var isAtDesk = place.equals(DESK);
        var text = "您有一件%s在前台%s，取件码 %s。\nA %s is waiting for you at the desk%s. Pick-up code %s."
                .formatted(
                        what, isAtDesk ? "" : "（" + place + "）", code, kind, isAtDesk ? "" : " (" + place + ")", code);
        var ref = id + "/notice-" + Ids.next().substring(24);
        var details = new PersonalDetails(
                sender == null ? null : sender.name(),
                sender == null ? null : sender.number(),
                sender == null ? null : sender.company(),
                text);
        return new Told(
                kept(vault.keep(ref, details)),
                kept(vault.keep(ref + "/code", new PersonalDetails(null, null, null, code))));
    }

    boolean isCode(Kept code, String typed) {
        return vault.same(code.ref(), new PersonalDetails(null, null, null, typed))
                .isPresent();
    }

    /** A signature, a note: something of its own. */
    Kept keep(String id, String what, String text) {
        return kept(vault.keep(
                id + "/" + what + "-" + Ids.next().substring(24), new PersonalDetails(null, null, null, text)));
    }

    /** Shows and records that it was shown. */
    Map<String, PersonalDetails> show(List<String> refs, Actor actor, String purpose, String about) {
        return vault.reveal(refs, new Reveal(actor.account(), actor.site(), purpose, about));
    }

    private static Kept kept(VaultRef ref) {
        return new Kept(ref.ref(), ref.person(), ref.digest());
    }
}
