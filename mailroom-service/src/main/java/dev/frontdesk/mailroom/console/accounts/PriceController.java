package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.matching.SentItem;
import dev.frontdesk.mailroom.matching.TariffBook;
import dev.frontdesk.mailroom.payable.PayableItems;
import dev.frontdesk.mailroom.payable.PayableItems.Wanted;
import dev.frontdesk.mailroom.tariff.Parcel;
import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.mailroom.tariff.Pricing;
import dev.frontdesk.mailroom.tariff.Quote;
import dev.frontdesk.mailroom.tariff.TariffCheck;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S131. What an item costs, and what a month would have cost under another tariff; neither changes anything. */
@RestController
@RequestMapping("/api/v1/mail/courier-accounts/{id}")
@Tag(name = "courier-accounts", description = "Courier accounts and tariffs · 月结账号与资费")
class PriceController {

    private final VisibleAccounts accounts;
    private final PayableItems items;
    private final SiteSettings sites;

    PriceController(VisibleAccounts accounts, PayableItems items, SiteSettings sites) {
        this.accounts = accounts;
        this.items = items;
        this.sites = sites;
    }

    record QuoteBody(
            @Schema(description = "By the tariff of this day · 按当日资费", example = "2026-10-05") @NotNull
            LocalDate day,

            @Schema(description = "Region, or region and city · 省或省/市", example = "广东/深圳")
            @NotNull
            @Size(max = 100, message = "text-too-long")
            String place,

            @Schema(description = "In grams · 重量（克）", example = "1500")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 10_000_000, message = "value-invalid")
            long grams,

            @Schema(description = "In cents; not insured where absent · 声明价值（分），缺省为不保价", example = "0")
            @Min(value = 0, message = "value-invalid")
            @Max(value = 1_000_000_000, message = "value-invalid")
            @Nullable
            Long declaredCents,

            @Schema(description = "Packed by the courier · 由快递包装", example = "false") @Nullable
            Boolean packed) {

        Parcel parcel() {
            return new Parcel(
                    Place.of(place), grams, declaredCents == null ? 0 : declaredCents, Boolean.TRUE.equals(packed));
        }
    }

    record RecostBody(
            @Schema(example = "2026-10") @NotNull YearMonth month,

            @Schema(description = "A tariff that was never issued · 假设的资费") @Valid @NotNull
            TariffBody tariff) {}

    /**
     * What a month would have cost. Items that one of both tariffs cannot price are left out of both sums.
     *
     * @param unpriced without weight or zone
     */
    record Recost(long items, long unpriced, long issuedCents, long otherCents, long differenceCents) {}

    @PostMapping("/quotes")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "What an item costs, line by line · 试算单件资费", description = "Nothing is stored. · 不作任何记录。")
    Quote quote(
            @Parameter(example = "account-sf") @PathVariable String id,
            @Valid @RequestBody QuoteBody body,
            Actor actor) {
        var parcel = body.parcel();
        return accounts.of(id, actor.site())
                .book()
                .on(body.day())
                .flatMap(tariff -> Pricing.of(tariff, parcel))
                .orElseThrow(() -> new Missing("tariff-unknown"));
    }

    @PostMapping("/recosts")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The same items under another tariff · 按另一资费重算",
            description = "A hypothesis; nothing is stored and nothing changes. · 仅为假设，不作任何记录与更改。")
    Recost recost(
            @Parameter(example = "account-sf") @PathVariable String id,
            @Valid @RequestBody RecostBody body,
            Actor actor) {
        var other = body.tariff().tariff();
        TariffCheck.check(other);
        var story = accounts.of(id, actor.site());
        var wanted = new Wanted(
                actor.site(), id, story.described().carrier(), body.month(), sites.zone(actor.site()), List.of());
        var sent = items.of(wanted);
        var issued = story.book();
        var hypothesis = TariffBook.always(other);
        var priced = sent.stream()
                .flatMap(item -> both(item, issued, hypothesis).stream())
                .toList();
        var before = priced.stream().mapToLong(Pair::issued).sum();
        var after = priced.stream().mapToLong(Pair::other).sum();
        return new Recost(sent.size(), sent.size() - priced.size(), before, after, after - before);
    }

    private record Pair(long issued, long other) {}

    private static Optional<Pair> both(SentItem item, TariffBook issued, TariffBook hypothesis) {
        return cents(item, issued).flatMap(before -> cents(item, hypothesis).map(after -> new Pair(before, after)));
    }

    private static Optional<Long> cents(SentItem item, TariffBook tariffs) {
        if (item.grams() <= 0) {
            return Optional.empty();
        }
        var parcel = new Parcel(item.place(), item.grams(), item.declaredCents(), item.packed());
        return tariffs.on(item.sentOn())
                .flatMap(tariff -> Pricing.of(tariff, parcel))
                .map(Quote::totalCents);
    }
}
