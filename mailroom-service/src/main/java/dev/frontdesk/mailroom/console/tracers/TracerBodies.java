package dev.frontdesk.mailroom.console.tracers;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a tracer, and how it is shown. */
final class TracerBodies {

    private static final String UUID = "-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private TracerBodies() {}

    record OpenBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "tracer-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
            @NotNull
            @Pattern(regexp = "tracer" + UUID, message = "id-malformed")
            String id,

            @Schema(
                    description = "What was not received · 未收到的件",
                    example = "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
            @NotNull
            @Pattern(regexp = "(?:outgoing|incoming)" + UUID, message = "id-malformed")
            String itemId,

            @Schema(
                    description = "Until when the courier is to answer; no limit where absent · 答复期限，缺省为不限",
                    example = "2026-11-26T09:00:00Z")
            @Nullable
            Instant answerBy,

            @Schema(example = "收件人三天未收到") @Size(max = 1000, message = "text-too-long") @Nullable
            String note) {

        /** Masked: a note may name somebody. */
        @Override
        public String toString() {
            return "OpenBody[" + id + "]";
        }
    }

    record AnswerBody(
            @Schema(
                    description = "on-the-way, delivered, returned, lost, damaged, no-trace" + " · 在途、已妥投、已退回、丢失、破损、查无",
                    example = "on-the-way")
            @NotNull
            @Pattern(regexp = "on-the-way|delivered|returned|lost|damaged|no-trace", message = "value-invalid")
            String answer,

            @Schema(description = "Until when it is to say more · 下次答复期限", example = "2026-11-28T09:00:00Z") @Nullable
            Instant answerBy,

            @Schema(example = "滞留在转运中心") @Size(max = 1000, message = "text-too-long") @Nullable
            String note) {

        /** Masked: a note may name somebody. */
        @Override
        public String toString() {
            return "AnswerBody[" + answer + "]";
        }
    }

    record CloseBody(
            @Schema(
                    description = "received, returned, compensated, lost, withdrawn · 已收到、已退回、已赔付、丢失、撤回",
                    example = "received")
            @NotNull
            @Pattern(regexp = "received|returned|compensated|lost|withdrawn", message = "value-invalid")
            String outcome,

            @Schema(example = "收件人电话确认") @Size(max = 1000, message = "text-too-long") @Nullable
            String note) {

        /** Masked: a note may name somebody. */
        @Override
        public String toString() {
            return "CloseBody[" + outcome + "]";
        }
    }

    record TracerView(String id, String itemId, List<TracerStep> steps) {}

    /**
     * One step.
     *
     * @param step opened, answered, overdue or closed
     * @param word answer or outcome
     */
    record TracerStep(
            String step,
            @Nullable String word,
            @Nullable Instant answerBy,
            @Nullable String note,
            String by,
            Instant occurredAt,
            Instant recordedAt,
            String eventId) {}
}
