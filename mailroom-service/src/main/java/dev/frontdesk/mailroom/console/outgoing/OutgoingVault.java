package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.Written;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.web.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the vault to whom an item goes and what is in it, before a command refers to it. */
@Component
class OutgoingVault {

    /** How often a line may be refused for what it lacks and be written anew under the same id. */
    private static final int ATTEMPTS = 50;

    private final Vault vault;

    OutgoingVault(Vault vault) {
        this.vault = vault;
    }

    /** What the vault keeps of a line, and which parts of it were written down. */
    record Words(Kept addressee, @Nullable Kept contents, Set<Written> written) {

        RegisterEntry into(RegisterEntry line) {
            return new RegisterEntry(
                    line.itemClass(),
                    line.carriage(),
                    line.carrier(),
                    line.costCentre(),
                    line.region(),
                    line.pieces(),
                    line.valueCents(),
                    addressee,
                    contents);
        }
    }

    Words register(String id, PersonalDetails addressee, @Nullable String contents) {
        return words(attempt(id, addressee), addressee, contents);
    }

    /** An attempt that was refused must not be in the way of the next one; a retry finds what it kept before. */
    private String attempt(String id, PersonalDetails addressee) {
        for (int n = 1; n < ATTEMPTS; n++) {
            var ref = id + "/" + n;
            try {
                return vault.keep(ref, addressee).ref();
            } catch (Rejection holdsOtherWords) {
                // The next number, then.
            }
        }
        return id + "/" + ATTEMPTS;
    }

    /** @throws Rejection {@code details-erased} */
    Words correct(OutgoingStory story, CorrectionBody body, Actor actor) {
        var before = current(story, actor);
        var addressee =
                body.addressee() == null ? before.addressee() : body.addressee().over(before.addressee());
        var contents = body.contents() == null ? before.contents() : body.contents();
        return words(fresh(story), addressee, contents);
    }

    /** With the addressee's number, so that whoever erases the addressee erases the reason too. */
    Kept reason(OutgoingStory story, String reason, Actor actor) {
        var number = current(story, actor).addressee().number();
        return kept(vault.keep(fresh(story) + "/reason", new PersonalDetails(null, number, null, reason)));
    }

    Kept stub(String id, String image) {
        return kept(vault.keep(id + "/stub-" + Ids.next().substring(24), new PersonalDetails(null, null, null, image)));
    }

    /** What it says now. */
    record Now(PersonalDetails addressee, @Nullable String contents) {}

    private Now current(OutgoingStory story, Actor actor) {
        var entry = story.entry();
        var contents = entry.contents();
        var refs = Stream.concat(Stream.of(entry.addressee()), Stream.ofNullable(contents))
                .map(Kept::ref)
                .toList();
        var found = vault.reveal(refs, new Reveal(actor.account(), actor.site(), "item-correction", story.id()));
        var addressee = found.get(entry.addressee().ref());
        if (addressee == null || addressee.erased()) {
            throw new Rejection(
                    "details-erased", "the words of %s were erased".formatted(story.id()), Map.of("id", story.id()));
        }
        var inside = contents == null ? null : found.get(contents.ref());
        return new Now(addressee, inside == null ? null : inside.text());
    }

    /** Not by number alone: an attempt that failed after this line must not be in the way of the next one. */
    private static String fresh(OutgoingStory story) {
        return story.id() + "/" + (story.corrections().size() + 2) + "-"
                + Ids.next().substring(28);
    }

    private Words words(String ref, PersonalDetails addressee, @Nullable String contents) {
        var written = EnumSet.noneOf(Written.class);
        mark(addressee.name() != null || addressee.company() != null, Written.ADDRESSEE_NAME, written);
        mark(addressee.number() != null, Written.ADDRESSEE_NUMBER, written);
        mark(addressee.text() != null, Written.ADDRESSEE_ADDRESS, written);
        var inside = AddresseeBody.filled(contents);
        mark(inside != null, Written.CONTENTS, written);
        var to = kept(vault.keep(ref, addressee));
        var what = inside == null ? null : contents(ref, new PersonalDetails(null, addressee.number(), null, inside));
        return new Words(to, what, written);
    }

    private Kept contents(String ref, PersonalDetails inside) {
        return kept(vault.keep(attempt(ref + "/contents", inside), inside));
    }

    private static void mark(boolean there, Written part, Set<Written> written) {
        if (there) {
            written.add(part);
        }
    }

    private static Kept kept(VaultRef ref) {
        return new Kept(ref.ref(), ref.person(), ref.digest());
    }

    /** Shows and records that it was shown. */
    Map<String, PersonalDetails> show(List<String> refs, Actor actor, String purpose, String about) {
        return vault.reveal(refs, new Reveal(actor.account(), actor.site(), purpose, about));
    }
}
