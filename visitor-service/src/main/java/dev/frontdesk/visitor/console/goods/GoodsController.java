package dev.frontdesk.visitor.console.goods;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.copies.KnownResponsibilities;
import dev.frontdesk.visitor.copies.KnownResponsibilities.Responsible;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Details;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Links;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Purchaser;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordPayment;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RequestInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsId;
import dev.frontdesk.visitor.goods.GoodsPurpose;
import dev.frontdesk.visitor.goods.RefusalReason;
import dev.frontdesk.visitor.goodslist.Goods;
import dev.frontdesk.visitor.goodslist.Goods.GoodsDeliveryItem;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S52 to S56. Goods at the door: whoever buys such goods is called, inspects, and takes them or not. */
@RestController
@RequestMapping("/api/v1/goods")
@Tag(name = "goods", description = "Goods at the door · 送货验收")
class GoodsController {

    private final Desk desk;
    private final History history;
    private final Vault vault;
    private final KnownResponsibilities responsibilities;
    private final KnownStaff staff;
    private final Receptions receptions;
    private final Goods goods;
    private final Clock clock;

    GoodsController(
            Desk desk,
            History history,
            Vault vault,
            KnownResponsibilities responsibilities,
            KnownStaff staff,
            Receptions receptions,
            Goods goods,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.vault = vault;
        this.responsibilities = responsibilities;
        this.staff = staff;
        this.receptions = receptions;
        this.goods = goods;
        this.clock = clock;
    }

    record GoodsBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "goods-0198f0a2-b000-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(regexp = GoodsId.FORM, message = "id-malformed")
            String id,

            @Schema(description = "delivery, payment-collection · 送货、结算货款", example = "delivery") @NotNull
            String purpose,

            @Schema(
                    description = "Which goods: a responsibility of that kind in the directory · 职责归口表中的货物种类",
                    example = "resp-delivery-supplies")
            @NotBlank(message = "field-missing")
            String responsibilityId,

            @Schema(description = "Supplier · 供货单位", example = "宏达办公设备")
            @NotBlank(message = "field-missing")
            @Size(max = 200, message = "text-too-long")
            String company,

            @Schema(description = "Who brings them · 送货人", example = "赵师傅")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String name,

            @Schema(example = "13700002222") @Size(max = 60, message = "text-too-long") @Nullable
            String number,

            @Schema(description = "What · 货物", example = "A4 复印纸")
            @Size(max = 1000, message = "text-too-long")
            @Nullable
            String text,

            @Schema(description = "Packages as the delivery note says; 0 for money · 送货单件数，结算货款填 0", example = "10")
            @Min(value = 0, message = "number-invalid")
            @Max(value = 100000, message = "number-invalid")
            int count,

            @Schema(description = "The supplier's visit · 送货人的来访")
            @Pattern(
                    regexp = "visit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            @Nullable
            String visitId,

            @Schema(description = "The item in the mailroom · 收发室的收件")
            @Pattern(
                    regexp = "incoming-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            @Nullable
            String itemId,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {

        PersonalDetails details() {
            return new PersonalDetails(name, number, company, text);
        }

        /** Masked: a record's own toString would carry the supplier into a log line. */
        @Override
        public String toString() {
            return "GoodsBody[" + id + "]";
        }
    }

    record InspectionBody(
            @Schema(description = "Who inspected; a host may leave it out · 验收人，本人可省略", example = "staff-chen")
            @Nullable
            String staffId,

            @Schema(example = "9") @Min(value = 0, message = "number-invalid")
            int accepted,

            @Schema(example = "1") @Min(value = 0, message = "number-invalid")
            int rejected,

            @Schema(
                    description = "With what was rejected: damaged, wrong-goods, wrong-count, not-ordered, no-invoice"
                            + " · 有拒收时必填",
                    example = "damaged")
            @Nullable
            String reason,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    record PaymentBody(
            @Schema(description = "Who answered; a host may leave it out · 答复人，本人可省略", example = "staff-chen") @Nullable
            String staffId,

            @Schema(
                    description = "Why not paid: no-invoice, not-due, …; absent: paid · 未付原因，不填即已付",
                    example = "not-due")
            @Nullable
            String reason,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Goods are at the door · 登记送货",
            description = "S52 to S56. Whoever answers for such goods in the directory is called at once and has the"
                    + " site's limit to come; collecting payment goes the same way."
                    + " · 即时通知职责归口表中的采购人员，须在本站点时限内到场；结算货款同样处理。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> request(@Valid @RequestBody GoodsBody body, Actor actor) {
        var purpose = GoodsPurpose.of(body.purpose()).orElseThrow(() -> new BadInput("value-invalid", "purpose"));
        if ((purpose == GoodsPurpose.DELIVERY) != (body.count() > 0)) {
            throw new BadInput("number-invalid", "count");
        }
        var responsible = responsibilities
                .find(body.responsibilityId(), actor.site())
                .filter(one -> one.kind().equals(purpose.word()))
                .orElseThrow(() -> new Missing("unknown-responsibility"));
        var at = Times.happened(body.occurredAt(), clock);
        var id = new GoodsId(body.id());
        var purchaser = purchaser(responsible, actor.site());
        var kept = vault.keep(id + "/1", body.details());
        var command = new RequestInspection(
                id,
                purpose,
                purchaser,
                new Details(kept.ref(), kept.person(), kept.digest()),
                body.count(),
                new Links(body.visitId(), body.itemId()),
                Duration.ofSeconds(receptions.of(actor.site()).inspectWithin()),
                at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Goods at the door · 送货列表",
            description =
                    "Newest first, with what became of each, how late and by which event; nothing of the supplier."
                            + " · 最近的在前，附结果、延迟与依据事件；不含供货方信息。")
    Page<GoodsDeliveryItem> page(
            @Parameter(description = "Only those nobody has seen to · 只看待验收") @RequestParam(defaultValue = "false")
                    boolean waiting,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return goods.page(actor.site(), waiting, cursor, Page.size(limit));
    }

    @PostMapping("/{id}/inspection")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Goods were inspected · 登记验收",
            description = "S52. How many packages were accepted and rejected; together as many as were delivered, and a"
                    + " reason with the rejected ones. · 验收与拒收件数之和须等于送货件数；拒收须注明原因。")
    ResponseEntity<Answers.Answer> inspected(
            @PathVariable String id, @Valid @RequestBody InspectionBody body, Actor actor) {
        var command = new RecordInspection(
                known(id, actor),
                by(body.staffId(), actor),
                body.accepted(),
                body.rejected(),
                reason(body.reason()),
                Times.happened(body.occurredAt(), clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/payment")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Payment was answered · 登记货款结算",
            description = "S56. Paid, or not with a reason. · 已付，或注明未付原因。")
    ResponseEntity<Answers.Answer> paid(@PathVariable String id, @Valid @RequestBody PaymentBody body, Actor actor) {
        var command = new RecordPayment(
                known(id, actor),
                by(body.staffId(), actor),
                reason(body.reason()),
                Times.happened(body.occurredAt(), clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    /** S53 to S55. Whoever holds the first of the extensions that somebody holds. */
    private Purchaser purchaser(Responsible responsible, String site) {
        for (var extension : responsible.extensions()) {
            var holder = staff.holder(extension, site);
            if (holder.isPresent()) {
                return new Purchaser(
                        responsible.responsibilityId(), holder.get().staffId(), extension, responsible.rule());
            }
        }
        throw new Missing("unknown-purchaser");
    }

    /** The desk says who inspected; a member of staff alone speaks for himself or herself. */
    private String by(@Nullable String staffId, Actor actor) {
        var isDesk = actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) || actor.has(Roles.MAIL_CLERK);
        var by = staffId == null || !isDesk ? actor.staff() : staffId;
        if (staff.active(by, actor.site()).isEmpty()) {
            throw new Missing("unknown-host");
        }
        return by;
    }

    private static @Nullable RefusalReason reason(@Nullable String word) {
        return word == null ? null : RefusalReason.of(word).orElseThrow(() -> new BadInput("value-invalid", "reason"));
    }

    /** A host sees only what he or she was called for. */
    private GoodsId known(String id, Actor actor) {
        var events = history.of(id);
        if (!GoodsId.isOne(id)
                || events.isEmpty()
                || !(events.getFirst().event() instanceof InspectionRequested requested)
                || !events.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        var isDesk = actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) || actor.has(Roles.MAIL_CLERK);
        if (!isDesk && !requested.purchaserId().equals(actor.staffId())) {
            throw new Missing();
        }
        return new GoodsId(id);
    }
}
