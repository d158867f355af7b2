package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.mailroom.console.TelephoneNumber;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** To whom it goes. Kept in the vault. */
record AddresseeBody(
        @Schema(description = "Name · 收件人", example = "陈先生") @Size(max = 200, message = "text-too-long") @Nullable
        String name,

        @Schema(description = "Telephone · 电话", example = "021-61234567") @TelephoneNumber @Nullable
        String number,

        @Schema(description = "Company · 单位", example = "华东贸易有限公司")
        @Size(max = 200, message = "text-too-long")
        @Nullable
        String company,

        @Schema(description = "Address · 地址", example = "上海市徐汇区漕溪北路 88 号")
        @Size(max = 500, message = "text-too-long")
        @Nullable
        String address) {

    PersonalDetails details() {
        return new PersonalDetails(filled(name), filled(number), filled(company), filled(address));
    }

    /** A field left out stays as it was. */
    PersonalDetails over(PersonalDetails before) {
        return new PersonalDetails(
                name == null ? before.name() : filled(name),
                number == null ? before.number() : filled(number),
                company == null ? before.company() : filled(company),
                address == null ? before.text() : filled(address));
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Masked: a record's own toString would carry the addressee into a log line. */
    @Override
    public String toString() {
        return "AddresseeBody[***]";
    }
}
