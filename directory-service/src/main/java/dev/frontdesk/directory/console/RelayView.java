package dev.frontdesk.directory.console;

import dev.frontdesk.directory.channels.Delivery;
import dev.frontdesk.directory.channels.StaffPage.Piece;
import dev.frontdesk.directory.relay.Settling;
import dev.frontdesk.directory.relaylist.OpenRelays.OpenRow;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A relay as the page of somebody who was told shows it.
 *
 * @param state {@code open}, {@code reminder}, {@code seen}, {@code read-back-wrong}, {@code overdue},
 *     {@code confirmed}, {@code settled}, {@code withdrawn}
 * @param endsWith what ends it: {@code read-back} of it, {@code seen}, or an {@code answer} where it came from; null
 *     where only the state has changed
 * @param level in which capacity this person was told
 * @param dueAt until when this person has time
 * @param details from the vault; null where only the state has changed or the vault knows nothing
 */
@Schema(name = "Relay")
record RelayView(
        String relayId,
        String state,
        @Nullable String about,
        @Nullable String kind,

        @Nullable @Schema(allowableValues = {"read-back", "answer", "seen"})
        String endsWith,

        @Nullable String level,
        @Nullable Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable DetailsView details) {

    /** What the outsider told the desk; all null when it was erased. */
    @Schema(name = "RelayDetails")
    record DetailsView(
            @Nullable String name,
            @Nullable String number,
            @Nullable String company,
            @Nullable String text) {

        static DetailsView of(PersonalDetails details) {
            return new DetailsView(details.name(), details.number(), details.company(), details.text());
        }

        @Override
        public String toString() {
            return "DetailsView[***]";
        }
    }

    static RelayView of(OpenRow row, @Nullable PersonalDetails details) {
        return new RelayView(
                row.relayId(),
                row.readWrong() ? "read-back-wrong" : row.seen() ? "seen" : "open",
                row.about(),
                row.kind(),
                Settling.of(row.kind()).word(),
                row.level(),
                row.requestedAt(),
                row.dueAt(),
                details == null ? null : DetailsView.of(details));
    }

    static RelayView of(Piece piece) {
        return piece.relay() instanceof Delivery delivery
                ? new RelayView(
                        piece.relayId(),
                        piece.state(),
                        delivery.notice().about(),
                        delivery.notice().kind(),
                        Settling.of(delivery.notice().kind()).word(),
                        delivery.notice().level(),
                        delivery.notice().requestedAt(),
                        delivery.notice().dueAt(),
                        DetailsView.of(delivery.details()))
                : new RelayView(piece.relayId(), piece.state(), null, null, null, null, null, null, null);
    }
}
