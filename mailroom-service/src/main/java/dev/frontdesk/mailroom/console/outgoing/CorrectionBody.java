package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was wrong in a line of the register, put right. A field left out stays as it was. */
record CorrectionBody(
        @Schema(example = "goods")
        @Pattern(regexp = "ordinary|contract|bill|valuables|goods|private", message = "value-invalid")
        @Nullable
        String itemClass,

        @Schema(example = "yto") @Pattern(regexp = "[a-z0-9-]{2,20}", message = "value-invalid") @Nullable
        String carrier,

        @Schema(example = "dept-sales") @Nullable String costCentre,

        @Schema(example = "CN-11") @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?", message = "value-invalid") @Nullable
        String region,

        @Schema(example = "3")
        @Min(value = 1, message = "number-invalid")
        @Max(value = 9999, message = "number-invalid")
        @Nullable
        Integer pieces,

        @Schema(description = "In cents · 分", example = "150000")
        @Min(value = 0, message = "number-invalid")
        @Max(value = 100_000_000_000L, message = "number-invalid")
        @Nullable
        Long valueCents,

        @Valid @Nullable AddresseeBody addressee,

        @Schema(example = "采购合同三份") @Size(max = 1000, message = "text-too-long") @Nullable
        String contents,

        @Schema(description = "Why · 更正原因", example = "件数写错")
        @NotBlank(message = "field-missing")
        @Size(max = 500, message = "text-too-long")
        String reason) {

    boolean changesNothing() {
        return Stream.of(itemClass, carrier, costCentre, region, pieces, valueCents, addressee, contents)
                .allMatch(Objects::isNull);
    }

    /** The new line but for what the vault keeps. */
    RegisterEntry over(RegisterEntry before) {
        return new RegisterEntry(
                itemClass == null ? before.itemClass() : itemClass,
                before.carriage(),
                carrier == null ? before.carrier() : carrier,
                costCentre == null ? before.costCentre() : costCentre,
                region == null ? before.region() : region,
                pieces == null ? before.pieces() : pieces,
                valueCents == null ? before.valueCents() : valueCents,
                before.addressee(),
                before.contents());
    }

    /** Masked: a record's own toString would carry the addressee into a log line. */
    @Override
    public String toString() {
        return "CorrectionBody[***]";
    }
}
