package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.mailroom.statementfile.StatementMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent about a courier account. */
final class AccountBodies {

    private AccountBodies() {}

    /** Names in both languages. */
    record NamesBody(
            @Schema(example = "顺丰月结") @NotBlank @Size(max = 100, message = "text-too-long")
            String zh,

            @Schema(example = "SF monthly") @NotBlank @Size(max = 100, message = "text-too-long")
            String en) {}

    record AccountBody(
            @Schema(description = "As in the dispatch register · 与发送登记表相同", example = "sf")
            @NotNull
            @Pattern(regexp = "[a-z]{2,20}", message = "value-invalid")
            String carrier,

            @Schema(description = "Number the courier gave · 月结账号", example = "7550123456")
            @NotNull
            @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "value-invalid")
            String number,

            @Valid @NotNull NamesBody names) {}

    /** Which heading stands over what; other columns are not read. */
    record MappingBody(
            @Schema(example = "运单号码") @NotBlank @Size(max = 100, message = "text-too-long")
            String waybill,

            @Schema(example = "日期") @NotBlank @Size(max = 100, message = "text-too-long")
            String date,

            @Schema(description = "Province, or province and city in one · 省或省市", example = "对方地区")
            @Size(max = 100, message = "text-too-long")
            @Nullable
            String region,

            @Schema(example = "对方城市") @Size(max = 100, message = "text-too-long") @Nullable
            String city,

            @Schema(example = "计费重量") @Size(max = 100, message = "text-too-long") @Nullable
            String weight,

            @Schema(description = "Unit where the cell names none · 单元格未注明时的单位", example = "kg")
            @NotNull
            @Pattern(regexp = "kg|g", message = "value-invalid")
            String weightUnit,

            @Schema(description = "Columns of money in yuan; added up · 金额列（元），相加", example = "[\"应付金额(元)\"]")
            @NotEmpty(message = "field-missing")
            @Size(max = 10, message = "value-invalid")
            List<@NotBlank @Size(max = 100, message = "text-too-long") String> amounts) {

        StatementMapping mapping() {
            return new StatementMapping(waybill, date, region, city, weight, weightUnit, amounts);
        }
    }
}
