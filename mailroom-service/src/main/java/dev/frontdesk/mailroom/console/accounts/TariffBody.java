package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.mailroom.tariff.Tariff;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S131. A tariff: money in cents (分), weight in grams, rates in basis points (a hundredth of a percent). */
record TariffBody(
        @NotEmpty(message = "field-missing") @Size(max = 200, message = "value-invalid")
        List<@NotNull @Valid ZoneBody> zones,

        @Schema(description = "None where absent · 缺省为无") @Valid @Nullable
        SurchargesBody surcharges,

        @Schema(description = "No item costs less, in cents · 每件最低收费（分）", example = "0")
        @Min(value = 0, message = "value-invalid")
        @Max(value = MOST_CENTS, message = "value-invalid")
        long minimumCents) {

    static final long MOST_CENTS = 100_000_000;

    record ZoneBody(
            @Schema(example = "1") @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "value-invalid")
            String code,

            @Schema(example = "江浙沪") @NotNull @Size(max = 100, message = "text-too-long")
            String zh,

            @Schema(example = "Jiangsu, Zhejiang, Shanghai") @NotNull @Size(max = 100, message = "text-too-long")
            String en,

            @Schema(
                    description = "Provinces, cities (广东/深圳), ISO 3166 codes, or * for everywhere else"
                            + " · 省、省/市、ISO 3166 代码，或 * 表示其他地区",
                    example = "[\"上海\",\"CN-32\",\"浙江\"]")
            @NotEmpty(message = "field-missing")
            @Size(max = 500, message = "value-invalid")
            List<@NotNull @Size(min = 1, max = 40, message = "value-invalid") String> places,

            @Schema(description = "First weight in grams · 首重（克）", example = "1000")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 10_000_000, message = "value-invalid")
            long firstGrams,

            @Schema(description = "In cents · 首重价（分）", example = "1000")
            @Min(value = 0, message = "value-invalid")
            @Max(value = MOST_CENTS, message = "value-invalid")
            long firstCents,

            @Schema(description = "Further step in grams · 续重单位（克）", example = "1000")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 10_000_000, message = "value-invalid")
            long furtherGrams,

            @Schema(description = "In cents for each step begun · 每续重单位（分）", example = "200")
            @Min(value = 0, message = "value-invalid")
            @Max(value = MOST_CENTS, message = "value-invalid")
            long furtherCents) {

        Zone zone() {
            return new Zone(code, zh, en, places, firstGrams, firstCents, furtherGrams, furtherCents);
        }
    }

    record SurchargesBody(
            @Schema(description = "Of the freight · 燃油附加费（万分之）", example = "500")
            @Min(value = 0, message = "value-invalid")
            @Max(value = 10_000, message = "value-invalid")
            long fuelBasisPoints,

            @Schema(example = "[\"西藏\",\"新疆\"]") @Size(max = 500, message = "value-invalid") @Nullable
            List<@NotNull @Size(min = 1, max = 40, message = "value-invalid") String> remotePlaces,

            @Schema(description = "In cents · 偏远附加费（分）", example = "500")
            @Min(value = 0, message = "value-invalid")
            @Max(value = MOST_CENTS, message = "value-invalid")
            long remoteCents,

            @Schema(description = "Of the declared value · 保价费率（万分之）", example = "50")
            @Min(value = 0, message = "value-invalid")
            @Max(value = 10_000, message = "value-invalid")
            long insuranceBasisPoints,

            @Schema(description = "In cents · 最低保价费（分）", example = "100")
            @Min(value = 0, message = "value-invalid")
            @Max(value = MOST_CENTS, message = "value-invalid")
            long insuranceMinimumCents,

            @Schema(description = "In cents · 包装费（分）", example = "300")
            @Min(value = 0, message = "value-invalid")
            @Max(value = MOST_CENTS, message = "value-invalid")
            long packingCents) {

        Surcharges surcharges() {
            return new Surcharges(
                    fuelBasisPoints,
                    remotePlaces == null ? List.of() : remotePlaces,
                    remoteCents,
                    insuranceBasisPoints,
                    insuranceMinimumCents,
                    packingCents);
        }
    }

    Tariff tariff() {
        return new Tariff(
                zones.stream().map(ZoneBody::zone).toList(),
                surcharges == null ? Surcharges.NONE : surcharges.surcharges(),
                minimumCents);
    }
}
