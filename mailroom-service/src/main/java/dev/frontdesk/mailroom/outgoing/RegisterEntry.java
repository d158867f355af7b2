package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.item.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dispatch register 邮件发送登记表, as it was written or corrected. Stored within events: rename nothing,
 * remove nothing.
 *
 * @param itemClass ordinary, contract, bill, valuables, goods or private
 * @param carriage courier, post or coach
 * @param carrier who is to carry it, for example {@code sf}; null where the desk chooses
 * @param costCentre department that pays
 * @param region where it goes, ISO 3166: {@code CN-31} or {@code DE}; decides the tariff zone; null: not written down
 * @param pieces how many pieces, from 1; null: not written down
 * @param valueCents declared value in cents (分); null: none
 * @param addressee name, number, company and address, in the vault
 * @param contents what is in it, in the vault; null: not written down
 */
public record RegisterEntry(
        String itemClass,
        String carriage,
        @Nullable String carrier,
        String costCentre,
        @Nullable String region,
        @Nullable Integer pieces,
        @Nullable Long valueCents,
        Kept addressee,
        @Nullable Kept contents) {

    /** Whether both lines say the same; where the vault keeps it does not matter, what it keeps does. */
    boolean says(RegisterEntry other) {
        return withoutPlaces().equals(other.withoutPlaces());
    }

    private RegisterEntry withoutPlaces() {
        return new RegisterEntry(
                itemClass,
                carriage,
                carrier,
                costCentre,
                region,
                pieces,
                valueCents,
                new Kept("", "", addressee.digest()),
                contents == null ? null : new Kept("", "", contents.digest()));
    }
}
