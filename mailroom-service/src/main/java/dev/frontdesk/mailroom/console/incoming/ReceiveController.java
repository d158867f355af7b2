package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.ReceiveBody;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.SearchBody;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.RecipientSearch;
import dev.frontdesk.mailroom.copies.RecipientSearch.Found;
import dev.frontdesk.mailroom.incoming.ExceptionKind;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Limits;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReceiveItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Recipient;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.mailpolicy.Policies;
import dev.frontdesk.mailroom.mailpolicy.PolicyTerms;
import dev.frontdesk.mailroom.story.IncomingStory;
import dev.frontdesk.mailroom.tracking.TrackingNumber;
import dev.frontdesk.mailroom.waybill.WaybillCommand.ClaimWaybill;
import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;
import dev.frontdesk.mailroom.waybill.WaybillId;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S70. Takes items in, by scan or by typing. */
@RestController
@RequestMapping("/api/v1/mail/incoming")
@Tag(name = "incoming", description = "Incoming mail · 收件")
class ReceiveController {

    private final Desk desk;
    private final History history;
    private final IncomingVault vault;
    private final RecipientSearch search;
    private final KnownStaff staff;
    private final Policies policies;
    private final Clock clock;

    ReceiveController(
            Desk desk,
            History history,
            IncomingVault vault,
            RecipientSearch search,
            KnownStaff staff,
            Policies policies,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.vault = vault;
        this.search = search;
        this.staff = staff;
        this.policies = policies;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Take an item in · 收件登记",
            description =
                    "S70. Whoever is wholly named on it is told; where nobody is, or several are, it is an exception"
                        + " and nobody is guessed. A number that lies at the desk already answers 200 with that item."
                        + " · 面单写明的收件人会被通知；不明确的记为异常，绝不猜测。重复扫描返回已登记的那一件。")
    @ApiResponse(responseCode = "200", description = "Lies here already · 已登记过", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Stored · 已收件", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> receive(@Valid @RequestBody ReceiveBody body, Actor actor) {
        var at = Times.happened(body.receivedAt(), "receivedAt", clock);
        var number = number(body.waybill());
        if (number != null) {
            var here = claim(WaybillId.received(actor.site(), number), body.id(), at, actor);
            if (here != null) {
                return Answers.done(here.id(), new Done(here.version()));
            }
        }
        return Answers.created(body.id(), desk.send(command(body, number, at, actor), actor.origin()));
    }

    @PostMapping("/recipients")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Whose is it · 查找收件人",
            description = "Only one person wholly named is an answer; anything less is candidates. Stores nothing."
                    + " · 只有唯一完全匹配才算找到，否则列出候选；不保存。")
    Found recipients(@Valid @RequestBody SearchBody body, Actor actor) {
        return search.find(body.written(), actor.site());
    }

    private static @Nullable String number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var number = TrackingNumber.normal(typed);
        if (!WaybillId.isNumber(number)) {
            throw new BadInput("waybill-malformed", "waybill");
        }
        return number;
    }

    /** The item that lies here under this number already; null where it is the new one's from now on. */
    private @Nullable IncomingStory claim(WaybillId waybill, String id, Instant at, Actor actor) {
        var holder = holder(waybill);
        if (holder.isPresent()
                && !holder.get().isFinished()
                && !holder.get().id().equals(id)) {
            return holder.get();
        }
        var before = holder.map(IncomingStory::id).orElse(null);
        try {
            desk.send(new ClaimWaybill(waybill, id, before, at), actor.origin());
            return null;
        } catch (Rejection fasterScan) {
            return holder(waybill).orElseThrow(() -> fasterScan);
        }
    }

    private Optional<IncomingStory> holder(WaybillId waybill) {
        return history.of(waybill.value()).stream()
                .reduce((_, last) -> last)
                .map(recorded -> ((WaybillClaimed) recorded.event()).itemId())
                .flatMap(item -> IncomingStory.of(history.of(item)));
    }

    private ReceiveItem command(ReceiveBody body, @Nullable String number, Instant at, Actor actor) {
        var terms = policies.of(actor.site());
        var kind = Optional.ofNullable(body.kind()).orElse("parcel");
        var place = Optional.ofNullable(body.place()).orElse(IncomingVault.DESK);
        var itemClass = ItemClass.of(Optional.ofNullable(body.itemClass()).orElse("ordinary"))
                .orElseThrow();
        var whose = whose(body, actor.site());
        Recipient recipient = null;
        if (whose.staffId() != null) {
            var sender = new PersonalDetails(body.senderName(), body.senderNumber(), body.senderCompany(), null);
            var told = vault.notice(body.id(), kind, place, sender);
            recipient = new Recipient(whose.staffId(), whose.how(), told.details(), told.code(), limits(terms));
        }
        return new ReceiveItem(
                new IncomingItemId(body.id()),
                kind,
                itemClass,
                carrier(body, number),
                number,
                Boolean.TRUE.equals(body.scanned()),
                vault.addressed(body),
                recipient,
                body.exception() == null
                        ? whose.exception()
                        : ExceptionKind.of(body.exception()).orElseThrow(),
                terms.privateItems(),
                actor.account(),
                place,
                at);
    }

    static Limits limits(PolicyTerms terms) {
        return new Limits(
                Duration.ofSeconds(terms.notifyWithinSeconds()),
                Duration.ofSeconds(terms.remindAfterSeconds()),
                Duration.ofSeconds(terms.remindEverySeconds()),
                terms.mostReminders());
    }

    /** The only carrier whose number it may be; null where there are several or none. */
    private static @Nullable String carrier(ReceiveBody body, @Nullable String number) {
        if (body.carrier() != null || number == null) {
            return body.carrier();
        }
        var carriers = TrackingNumber.of(number).candidates().stream()
                .map(TrackingNumber.Candidate::carrier)
                .distinct()
                .toList();
        return carriers.size() == 1 ? carriers.getFirst() : null;
    }

    /** @param staffId null: nobody wholly named @param exception why not */
    private record Whose(
            @Nullable String staffId, String how, @Nullable ExceptionKind exception) {}

    private Whose whose(ReceiveBody body, String site) {
        if (body.recipientId() != null) {
            var named = staff.find(body.recipientId(), site).orElseThrow(() -> new Missing("unknown-recipient"));
            return named.active()
                    ? new Whose(named.staffId(), "desk", null)
                    : new Whose(null, "desk", ExceptionKind.LEFT_COMPANY);
        }
        if (body.addressedTo() == null || body.addressedTo().isBlank()) {
            return new Whose(null, "exact", ExceptionKind.UNKNOWN);
        }
        var found = search.find(body.addressedTo(), site);
        return switch (found.outcome()) {
            case EXACT -> new Whose(found.candidates().getFirst().staffId(), "exact", null);
            case LEFT -> new Whose(null, "exact", ExceptionKind.LEFT_COMPANY);
            case GENERIC -> new Whose(null, "exact", ExceptionKind.GENERIC_ADDRESS);
            case CANDIDATES, NOBODY -> new Whose(null, "exact", ExceptionKind.UNKNOWN);
        };
    }
}
