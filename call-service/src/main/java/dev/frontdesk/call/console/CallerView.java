package dev.frontdesk.call.console;

import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who calls, as the vault knows it. @param erased the person was erased; nothing of it is left */
public record CallerView(
        @Schema(example = "陈先生") @Nullable String name,
        @Schema(example = "021-61234567") @Nullable String number,
        @Schema(example = "华东贸易") @Nullable String company,
        @Schema(example = "推广网站业务") @Nullable String matter,
        boolean erased) {

    public static CallerView of(@Nullable PersonalDetails details) {
        return details == null
                ? new CallerView(null, null, null, null, true)
                : new CallerView(details.name(), details.number(), details.company(), details.text(), details.erased());
    }

    /** Masked: a record's own toString would carry the caller into a log line. */
    @Override
    public String toString() {
        return "CallerView[***]";
    }
}
