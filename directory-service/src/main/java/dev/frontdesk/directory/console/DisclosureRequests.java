package dev.frontdesk.directory.console;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is asked of private contacts. Numbers and addresses stand in bodies alone, and toString hides them. */
final class DisclosureRequests {

    private static final String PURPOSE = "[a-z][a-z-]{1,39}";

    private DisclosureRequests() {}

    /** Both as a whole; nothing at all withdraws them. */
    @Schema(name = "PrivateContactRequest", example = "{\"mobile\": \"138 0013 8000\", \"mail\": \"lin@mail.example\"}")
    record PrivateContactRequest(
            @Nullable @Size(max = 40, message = "number-invalid")
            String mobile,

            @Nullable @Pattern(regexp = "[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]{1,190}", message = "mail-malformed")
            String mail) {

        @Override
        public String toString() {
            return "PrivateContactRequest[***]";
        }
    }

    /**
     * @param id made by the client; of a disclosure that was approved: the same id
     * @param purpose stable word, for example call-back
     * @param about call, visit or message it is for
     * @param audience inside, or outsider when somebody outside is to be told
     */
    @Schema(
            name = "RevealRequest",
            example = "{\"id\": \"disclosure-0198f0a2-1\", \"purpose\": \"call-back\", \"about\": \"call-0198f0a2-1\","
                    + " \"audience\": \"inside\"}")
    record RevealRequest(
            @NotNull(message = "field-missing") String id,

            @NotNull(message = "field-missing") @Pattern(regexp = PURPOSE, message = "purpose-malformed")
            String purpose,

            @NotNull(message = "field-missing") @Pattern(regexp = CustomerRequests.ABOUT, message = "id-malformed")
            String about,

            @NotNull(message = "field-missing") @Pattern(regexp = "inside|outsider", message = "value-invalid")
            String audience) {}

    /** S89. Leave to tell somebody outside. */
    @Schema(
            name = "DisclosureRequest",
            example = "{\"id\": \"disclosure-0198f0a2-1\", \"staffId\": \"staff-a-wangqiang\", \"purpose\":"
                    + " \"call-back\", \"about\": \"call-0198f0a2-1\"}")
    record DisclosureRequest(
            @NotNull(message = "field-missing") String id,

            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId,

            @NotNull(message = "field-missing") @Pattern(regexp = PURPOSE, message = "purpose-malformed")
            String purpose,

            @NotNull(message = "field-missing") @Pattern(regexp = CustomerRequests.ABOUT, message = "id-malformed")
            String about) {}

    /** @param reason relay-instead, unknown-person or not-agreed */
    @Schema(name = "RefusalRequest", example = "{\"reason\": \"relay-instead\"}")
    record RefusalRequest(
            @NotNull(message = "field-missing")
            @Pattern(regexp = "relay-instead|unknown-person|not-agreed", message = "value-invalid")
            String reason) {}
}
