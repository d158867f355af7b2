package dev.frontdesk.directory.console;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of customers. Their particulars stand in bodies alone, and toString hides them. */
final class CustomerRequests {

    static final String ABOUT = "(?:call|visit|message|item)-[a-z0-9-]{1,120}";
    private static final String REASONS = "agreed|owner-left|owner-absent|reassigned|inactive|mistake|crm";

    private CustomerRequests() {}

    @Schema(name = "CustomerContact", example = "{\"name\": \"欧阳雪\", \"number\": \"138 0013 8000\"}")
    record ContactBody(
            @Nullable @Size(max = 100, message = "text-too-long")
            String name,

            @Nullable @Size(max = 40, message = "number-invalid")
            String number) {

        @Override
        public String toString() {
            return "ContactBody[***]";
        }
    }

    /** @param contacts people and numbers; at most 20 */
    @Schema(
            name = "CustomerRequest",
            example =
                    "{\"company\": \"北京卓博科技有限公司\", \"contacts\": [{\"name\": \"欧阳雪\", \"number\": \"138 0013 8000\"}]}")
    record CustomerRequest(
            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 200, message = "text-too-long")
            String company,

            @Nullable @Size(max = 20, message = "contacts-too-many")
            List<@NotNull @Valid ContactBody> contacts) {

        @Override
        public String toString() {
            return "CustomerRequest[***]";
        }
    }

    /** @param about call, visit or message it is asked for; stands in the record of what was shown */
    @Schema(
            name = "CustomerQuestion",
            example = "{\"number\": \"138 0013 8000\", \"company\": \"卓博科技\", \"about\": \"call-0198f0a2-1\"}")
    record CustomerQuestion(
            @Nullable @Size(max = 40, message = "number-invalid")
            String number,

            @Nullable @Size(max = 200, message = "text-too-long")
            String company,

            @Nullable @Size(max = 100, message = "text-too-long")
            String name,

            @NotNull(message = "field-missing") @Pattern(regexp = ABOUT, message = "id-malformed")
            String about) {

        @Override
        public String toString() {
            return "CustomerQuestion[***]";
        }
    }

    @Schema(name = "LockRequest", example = "{\"ownerId\": \"staff-a-wangqiang\"}")
    record LockRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String ownerId) {}

    /**
     * @param fromId who follows the customer as far as the taker knows
     * @param reason agreed, owner-left, owner-absent, reassigned, inactive, mistake or crm
     */
    @Schema(
            name = "TakeOverRequest",
            example =
                    "{\"fromId\": \"staff-a-wangqiang\", \"ownerId\": \"staff-a-linxia\", \"reason\": \"reassigned\"}")
    record TakeOverRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String fromId,

            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String ownerId,

            @NotNull(message = "field-missing") @Pattern(regexp = REASONS, message = "reason-unknown")
            String reason) {}

    /** @param ownerId who follows the customer as far as is known */
    @Schema(name = "ReleaseRequest", example = "{\"ownerId\": \"staff-a-wangqiang\", \"reason\": \"inactive\"}")
    record ReleaseRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String ownerId,

            @NotNull(message = "field-missing") @Pattern(regexp = REASONS, message = "reason-unknown")
            String reason) {}
}
