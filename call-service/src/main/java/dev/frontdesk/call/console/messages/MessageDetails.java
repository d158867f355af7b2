package dev.frontdesk.call.console.messages;

import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller left. @param erased the person was erased; nothing of it is left */
record MessageDetails(
        @Schema(example = "陈先生") @Nullable String callerName,
        @Schema(example = "021-61234567") @Nullable String number,
        @Schema(example = "华东贸易") @Nullable String company,
        @Schema(example = "报价单收到，请下午三点前回电") @Nullable String text,
        boolean erased) {

    /** @param details null where the vault has nothing under the reference any more */
    static MessageDetails of(@Nullable PersonalDetails details) {
        return details == null
                ? new MessageDetails(null, null, null, null, true)
                : new MessageDetails(
                        details.name(), details.number(), details.company(), details.text(), details.erased());
    }

    /** Masked: a record's own toString would carry the caller into a log line. */
    @Override
    public String toString() {
        return "MessageDetails[***]";
    }
}
