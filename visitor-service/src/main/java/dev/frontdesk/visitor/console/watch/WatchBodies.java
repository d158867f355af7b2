package dev.frontdesk.visitor.console.watch;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.watch.WatchId;
import dev.frontdesk.visitor.watchlist.WatchList.Said;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said of somebody to be looked at twice. */
final class WatchBodies {

    private WatchBodies() {}

    /** A name, a company or a number at least. */
    record AddBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "watch-0198f0a2-a000-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(regexp = WatchId.FORM, message = "id-malformed")
            String id,

            @Schema(description = "attention, banned · 关注、拒访", example = "attention") @NotNull
            String kind,

            @Schema(example = "王强") @Size(max = 200, message = "text-too-long") @Nullable
            String name,

            @Schema(example = "宏达办公设备") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(example = "13800001111") @Size(max = 60, message = "text-too-long") @Nullable
            String number,

            @Schema(description = "Why; kept in the vault · 理由，只存于保险库", example = "多次未预约上门推销")
            @NotBlank(message = "field-missing")
            @Size(max = 2000, message = "text-too-long")
            String reason,

            @Schema(description = "Up to then; the site's usual span where absent · 有效期至，不填按本站点设置") @Nullable
            Instant expiresAt) {

        PersonalDetails details() {
            return new PersonalDetails(name, number, company, reason);
        }

        boolean namesNobody() {
            return name == null && company == null && number == null;
        }

        /** Masked: a record's own toString would carry somebody's name into a log line. */
        @Override
        public String toString() {
            return "AddBody[" + id + "]";
        }
    }

    record ExtendBody(
            @Schema(description = "Until when it counts · 有效期至", example = "2027-05-31T16:00:00Z") @NotNull
            Instant expiresAt) {}

    record LiftBody(
            @Schema(description = "recorded-by-mistake, no-longer-needed · 撤出原因", example = "no-longer-needed") @NotNull
            String reason) {}

    record AppealBody(
            @Schema(description = "In the person's own words; kept in the vault · 申诉内容，只存于保险库", example = "认错人了")
            @NotBlank(message = "field-missing")
            @Size(max = 2000, message = "text-too-long")
            String text) {

        /** Masked: what somebody says of themself stays out of log lines. */
        @Override
        public String toString() {
            return "AppealBody[***]";
        }
    }

    record DecideBody(
            @Schema(description = "true: the entry was wrong and is lifted · 申诉成立即撤出名单", example = "true")
            boolean upheld) {}

    /** Somebody at the desk. */
    record AskBody(
            @Schema(example = "王强") @Size(max = 200, message = "text-too-long") @Nullable
            String name,

            @Schema(example = "宏达办公设备有限公司") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(example = "138-0000-1111") @Size(max = 60, message = "text-too-long") @Nullable
            String number) {

        Said said() {
            return new Said(name, company, number);
        }

        /** Masked: a record's own toString would carry the visitor into a log line. */
        @Override
        public String toString() {
            return "AskBody[***]";
        }
    }
}
