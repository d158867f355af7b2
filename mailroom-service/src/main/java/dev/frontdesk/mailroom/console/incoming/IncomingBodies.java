package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.mailroom.console.TelephoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of incoming items. */
final class IncomingBodies {

    private static final String PLACE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";
    private static final String CARRIER = "[a-z0-9-]{2,20}";

    private IncomingBodies() {}

    /** S70. */
    record ReceiveBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002")
            @NotNull
            @Pattern(
                    regexp = "incoming-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            String id,

            @Schema(description = "letter or parcel; parcel where absent · 信件、包裹", example = "parcel")
            @Pattern(regexp = "letter|parcel", message = "value-invalid")
            @Nullable
            String kind,

            @Schema(description = "ordinary where absent · 物品类别，默认普通", example = "ordinary")
            @Pattern(regexp = "ordinary|contract|bill|valuables|goods|private", message = "value-invalid")
            @Nullable
            String itemClass,

            @Schema(description = "Recognised from the number where absent · 承运方，可由运单号识别", example = "sf")
            @Pattern(regexp = CARRIER, message = "value-invalid")
            @Nullable
            String carrier,

            @Schema(description = "As scanned or typed · 运单号", example = "SF1234567890199")
            @Size(max = 60, message = "text-too-long")
            @Nullable
            String waybill,

            @Schema(description = "By a scanner · 扫描录入", example = "true") @Nullable
            Boolean scanned,

            @Schema(description = "To whom, as it stands on the item · 面单上的收件人", example = "林小雨 189")
            @Size(max = 300, message = "text-too-long")
            @Nullable
            String addressedTo,

            @Schema(
                    description = "Whose it is, where the desk knows; else found by what stands on it · 收件人",
                    example = "staff-lin")
            @Nullable
            String recipientId,

            @Schema(description = "Sender · 寄件人", example = "陈先生") @Size(max = 200, message = "text-too-long") @Nullable
            String senderName,

            @Schema(description = "Sender's number · 寄件人电话", example = "13800138000") @TelephoneNumber @Nullable
            String senderNumber,

            @Schema(description = "Sender's company · 寄件单位", example = "华东贸易")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String senderCompany,

            @Schema(description = "Where it lies; the desk where absent · 存放位置", example = "L3 货架")
            @Pattern(regexp = PLACE, message = "value-invalid")
            @Nullable
            String place,

            @Schema(description = "damaged or oversize · 破损、超大", example = "damaged")
            @Pattern(regexp = "damaged|oversize", message = "value-invalid")
            @Nullable
            String exception,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:00:00Z") @Nullable
            Instant receivedAt) {

        /** Masked: a record's own toString would carry the sender into a log line. */
        @Override
        public String toString() {
            return "ReceiveBody[" + id + "]";
        }
    }

    record AssignBody(
            @Schema(description = "Whose it is · 收件人", example = "staff-lin") @NotBlank(message = "field-missing")
            String recipientId) {}

    record ExceptionBody(
            @Schema(
                    description = "generic-address, left-company, damaged, oversize, refused, unknown"
                            + " · 收件人不明确、已离职、破损、超大、拒收、查无此人",
                    example = "damaged")
            @NotBlank(message = "field-missing")
            @Pattern(
                    regexp = "generic-address|left-company|damaged|oversize|refused|unknown",
                    message = "value-invalid")
            String kind,

            @Schema(description = "What is to be seen · 说明", example = "外箱右下角破损")
            @Size(max = 1000, message = "text-too-long")
            @Nullable
            String note) {

        /** Masked: free text may name a person. */
        @Override
        public String toString() {
            return "ExceptionBody[" + kind + "]";
        }
    }

    record ProxyBody(
            @Schema(description = "Who may collect it · 代领人", example = "staff-wang")
            @NotBlank(message = "field-missing")
            String staffId) {}

    /** By signature or by code, exactly one of them. */
    record HandOverBody(
            @Schema(description = "Who takes it · 领取人", example = "staff-lin") @NotBlank(message = "field-missing")
            String takerId,

            @Schema(
                    description = "Signature as a data URL, at most 200 kB · 签名图片",
                    example = "data:image/png;base64,iVBORw0KGgo=")
            @Size(max = 200_000, message = "text-too-long")
            @Pattern(regexp = "data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}", message = "image-invalid")
            @Nullable
            String signature,

            @Schema(description = "Pick-up code · 取件码", example = "042917")
            @Pattern(regexp = "[0-9]{6}", message = "number-invalid")
            @Nullable
            String code,

            @Schema(example = "2026-11-23T03:00:00Z") @Nullable
            Instant occurredAt) {

        /** Masked: neither a signature nor a code belongs into a log line. */
        @Override
        public String toString() {
            return "HandOverBody[" + takerId + "]";
        }
    }

    record ReturnBody(
            @Schema(example = "sf")
            @NotBlank(message = "field-missing")
            @Pattern(regexp = CARRIER, message = "value-invalid")
            String carrier,

            @Schema(
                    description = "refused, unknown, left-company, damaged, uncollected · 拒收、查无此人、已离职、破损、无人领取",
                    example = "left-company")
            @NotBlank(message = "field-missing")
            @Pattern(regexp = "refused|unknown|left-company|damaged|uncollected", message = "value-invalid")
            String reason,

            @Schema(example = "2026-11-23T03:00:00Z") @Nullable
            Instant occurredAt) {}

    record SearchBody(
            @Schema(
                    description = "Name, pinyin, initials, extension, department or e-mail · 姓名、拼音、首字母、分机、部门或邮箱",
                    example = "linxiaoyu")
            @NotBlank(message = "field-missing")
            @Size(max = 300, message = "text-too-long")
            String written) {

        /** Masked: what stands on a parcel may be somebody's name. */
        @Override
        public String toString() {
            return "SearchBody[***]";
        }
    }
}
