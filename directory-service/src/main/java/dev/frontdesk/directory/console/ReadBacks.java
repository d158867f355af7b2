package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.relay.RelayCommand.Evidence;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S116. Judges a read-back. Where the message has a number, the number typed is compared and then forgotten; where it
 * has none, the person's own words stand for it and go to the vault.
 */
@Component
class ReadBacks {

    private final History history;
    private final Vault vault;

    ReadBacks(History history, Vault vault) {
        this.history = history;
        this.vault = vault;
    }

    /**
     * @param number the caller's number, as the person repeats it
     * @param understood the matter in the person's own words
     */
    @Schema(name = "ReadBackRequest", example = "{\"number\": \"138 0013 8000\"}")
    record ReadBackRequest(
            @Nullable @Size(max = 40, message = "number-invalid")
            String number,

            @Nullable @Size(max = 2000, message = "text-too-long")
            String understood) {

        @Override
        public String toString() {
            return "ReadBackRequest[***]";
        }
    }

    /** A relay that was brought to whoever asks. */
    record ToldRelay(RelayId relayId, String detailsRef) {}

    /** @throws Missing also when there is such a relay, but it was brought to others */
    ToldRelay told(String relayId, Actor actor) {
        var id = Checked.id(relayId, "relayId", RelayId::new);
        var recorded = history.of(relayId);
        var state = RelayState.of(recorded.stream().map(Recorded::event).toList());
        return state.told(actor.staff())
                .filter(_ -> recorded.getFirst().origin().site().equals(actor.site()))
                .flatMap(_ -> state.asked())
                .map(request -> new ToldRelay(id, request.detailsRef()))
                .orElseThrow(Missing::new);
    }

    ReadBack judged(ToldRelay told, ReadBackRequest request, Actor actor, Instant at) {
        var compared = given(request.number());
        var right = compared ? compare(told, request, actor) : claim(told, request, actor);
        var words = given(request.understood()) ? keep(told, request) : null;
        return new ReadBack(
                told.relayId(),
                actor.staff(),
                right,
                compared ? Evidence.COMPARED : Evidence.CLAIMED,
                words == null ? null : words.ref(),
                words == null ? null : words.digest(),
                at);
    }

    private boolean compare(ToldRelay told, ReadBackRequest request, Actor actor) {
        var number = String.valueOf(request.number());
        if (PhoneNumbers.normalise(number).isEmpty()) {
            throw new BadInput("number-invalid", "number");
        }
        if (vault.sameNumber(told.detailsRef(), number)) {
            return true;
        }
        if (!hasNumber(told, actor)) {
            throw new BadInput("field-missing", "understood");
        }
        return false;
    }

    private boolean claim(ToldRelay told, ReadBackRequest request, Actor actor) {
        if (hasNumber(told, actor)) {
            throw new BadInput("field-missing", "number");
        }
        if (!given(request.understood())) {
            throw new BadInput("field-missing", "understood");
        }
        return true;
    }

    private boolean hasNumber(ToldRelay told, Actor actor) {
        var reveal = new Reveal(
                actor.account(), actor.site(), "relay", told.relayId().value());
        var details = vault.reveal(List.of(told.detailsRef()), reveal).get(told.detailsRef());
        return details != null && given(details.number());
    }

    /** A new reference each time: what no event refers to in the end is swept. */
    private VaultRef keep(ToldRelay told, ReadBackRequest request) {
        var ref = told.relayId() + "/read-back-" + Ids.next();
        return vault.keep(ref, new PersonalDetails(null, null, null, request.understood()));
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
