package dev.frontdesk.mailroom.console.outgoing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** S126, S128. One line of the dispatch register. */
record RegisterBody(
        @Schema(
                description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                example = "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
        @NotNull
        @Pattern(
                regexp = "outgoing-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                message = "id-malformed")
        String id,

        @Schema(description = "Who sends it; yourself where absent · 寄件人，默认为本人", example = "staff-lin") @Nullable
        String senderId,

        @Schema(
                description = "ordinary, contract, bill, valuables, goods, private · 普通、合同、票据、贵重、物品、私人",
                example = "contract")
        @NotBlank(message = "field-missing")
        @Pattern(regexp = "ordinary|contract|bill|valuables|goods|private", message = "value-invalid")
        String itemClass,

        @Schema(description = "courier, post, coach (S129, sent by the sender) · 快递、邮政、托运（自行寄出）", example = "courier")
        @NotBlank(message = "field-missing")
        @Pattern(regexp = "courier|post|coach", message = "value-invalid")
        String carriage,

        @Schema(
                description = "sf, yto, zto, sto, yunda, ems, jd, dhl, ups, fedex or the site's own · 承运方",
                example = "sf")
        @Pattern(regexp = "[a-z0-9-]{2,20}", message = "value-invalid")
        @Nullable
        String carrier,

        @Schema(description = "Department that pays; the sender's where absent · 费用部门，默认为寄件人部门", example = "dept-sales")
        @Nullable
        String costCentre,

        @Schema(description = "Where to, ISO 3166 · 寄达地区", example = "CN-31")
        @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?", message = "value-invalid")
        @Nullable
        String region,

        @Schema(description = "Pieces, from 1 · 件数", example = "2")
        @Min(value = 1, message = "number-invalid")
        @Max(value = 9999, message = "number-invalid")
        @Nullable
        Integer pieces,

        @Schema(description = "Declared value in cents · 声明价值（分）", example = "120000")
        @Min(value = 0, message = "number-invalid")
        @Max(value = 100_000_000_000L, message = "number-invalid")
        @Nullable
        Long valueCents,

        @NotNull @Valid AddresseeBody addressee,

        @Schema(description = "What is in it · 内件品名", example = "采购合同两份，编号 HT-2026-118")
        @Size(max = 1000, message = "text-too-long")
        @Nullable
        String contents,

        @Schema(description = "S125. Sealed or packed already · 已封好或包装好", example = "true") @Nullable
        Boolean sealed,

        @Schema(
                description = "When it was written down; now where absent · 登记时间，默认为现在",
                example = "2026-11-23T01:00:00Z")
        @Nullable
        Instant registeredAt) {

    /** Masked: a record's own toString would carry the addressee into a log line. */
    @Override
    public String toString() {
        return "RegisterBody[" + id + "]";
    }
}
