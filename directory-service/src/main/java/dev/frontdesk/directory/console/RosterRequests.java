package dev.frontdesk.directory.console;

import dev.frontdesk.directory.roster.Hours;
import dev.frontdesk.directory.roster.Layer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client writes about a roster. */
final class RosterRequests {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String COVER = "(override|swap|correction)-[a-z0-9-]{1,120}";

    private RosterRequests() {}

    /**
     * @param weekdays 1 Monday to 7 Sunday
     * @param until of the next day when it is not after from
     */
    @Schema(name = "DutyHours", example = "{\"weekdays\": [1, 2, 3, 4, 5], \"from\": \"09:00\", \"until\": \"18:00\"}")
    record HoursBody(
            @NotNull(message = "field-missing")
            @NotEmpty(message = "value-invalid")
            @Size(max = 7, message = "value-invalid")
            List<
                            @NotNull(message = "value-invalid") @Min(value = 1, message = "value-invalid")
                            @Max(value = 7, message = "value-invalid") Integer>
                    weekdays,

            @NotNull(message = "field-missing") @Pattern(regexp = TIME, message = "time-malformed")
            String from,

            @NotNull(message = "field-missing") @Pattern(regexp = TIME, message = "time-malformed")
            String until) {

        static HoursBody of(Hours hours) {
            return new HoursBody(
                    hours.weekdays(), hours.from().toString(), hours.until().toString());
        }

        Hours hours() {
            return new Hours(
                    weekdays.stream().distinct().sorted().toList(), LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    /**
     * @param rank a higher one covers a lower one
     * @param staffIds in the order of their turns
     * @param rotationStart the day on which the first turn begins
     */
    @Schema(
            name = "DutyLayer",
            example = "{\"name\": \"weekly\", \"rank\": 0, \"hours\": {\"weekdays\": [1, 2, 3, 4, 5], \"from\":"
                    + " \"09:00\", \"until\": \"18:00\"}, \"staffIds\": [\"staff-lin\", \"staff-chen\"],"
                    + " \"rotationStart\": \"2026-11-23\", \"daysPerTurn\": 7}")
    record LayerBody(
            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 60, message = "text-too-long")
            String name,

            @Min(value = 0, message = "value-invalid") @Max(value = 99, message = "value-invalid")
            int rank,

            @NotNull(message = "field-missing") @Valid HoursBody hours,

            @NotNull(message = "field-missing")
            @NotEmpty(message = "value-invalid")
            @Size(max = 100, message = "value-invalid")
            List<@NotNull(message = "id-malformed") @Pattern(regexp = Forms.STAFF, message = "id-malformed") String>
                    staffIds,

            @NotNull(message = "field-missing") LocalDate rotationStart,

            @Min(value = 1, message = "value-invalid") @Max(value = 366, message = "value-invalid")
            int daysPerTurn) {

        static LayerBody of(Layer layer) {
            return new LayerBody(
                    layer.name(),
                    layer.rank(),
                    HoursBody.of(layer.hours()),
                    layer.staffIds(),
                    layer.rotationStart(),
                    layer.daysPerTurn());
        }

        Layer layer() {
            return new Layer(name.strip(), rank, hours.hours(), staffIds, rotationStart, daysPerTurn);
        }
    }

    /** @param from now when left out; never in the past */
    @Schema(name = "RosterRequest")
    record RosterRequest(
            @NotNull(message = "field-missing") @Valid NamesBody names,
            @Nullable Instant from,

            @NotNull(message = "field-missing") @Size(max = 20, message = "value-invalid")
            List<@NotNull(message = "value-invalid") @Valid LayerBody> layers,

            @NotNull(message = "field-missing") @Size(max = 20, message = "value-invalid")
            List<@NotNull(message = "value-invalid") @Valid HoursBody> required) {}

    @Schema(
            name = "OverrideRequest",
            example = "{\"id\": \"override-0198f0a2-1\", \"staffId\": \"staff-wang\", \"from\":"
                    + " \"2026-11-24T01:00:00Z\", \"until\": \"2026-11-24T10:00:00Z\"}")
    record OverrideRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = COVER, message = "id-malformed")
            String id,

            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId,

            @NotNull(message = "field-missing") Instant from,
            @NotNull(message = "field-missing") Instant until) {}

    /** @param first any moment of the one shift */
    @Schema(
            name = "SwapRequest",
            example = "{\"id\": \"swap-0198f0a2-1\", \"first\": \"2026-11-25T02:00:00Z\", \"second\":"
                    + " \"2026-11-30T02:00:00Z\"}")
    record SwapRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = COVER, message = "id-malformed")
            String id,

            @NotNull(message = "field-missing") Instant first,
            @NotNull(message = "field-missing") Instant second) {}

    @Schema(
            name = "DutyCorrectionRequest",
            example = "{\"id\": \"correction-0198f0a2-1\", \"staffId\": \"staff-chen\", \"from\":"
                    + " \"2026-11-23T01:00:00Z\", \"until\": \"2026-11-23T02:00:00Z\", \"reason\": \"临时代班未登记\"}")
    record CorrectionRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = COVER, message = "id-malformed")
            String id,

            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId,

            @NotNull(message = "field-missing") Instant from,
            @NotNull(message = "field-missing") Instant until,

            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 200, message = "text-too-long")
            String reason) {}
}
