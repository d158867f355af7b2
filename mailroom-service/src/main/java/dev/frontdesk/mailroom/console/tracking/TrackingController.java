package dev.frontdesk.mailroom.console.tracking;

import dev.frontdesk.mailroom.tracking.TrackingNumber;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S131. Whose number it may be. Asked by POST: what stands on a parcel stands in no address. */
@RestController
@RequestMapping("/api/v1/mail/tracking-numbers")
@Tag(name = "tracking", description = "Tracking numbers · 运单号识别")
class TrackingController {

    /** @param number however it was typed or scanned */
    record NumberBody(
            @Schema(example = "1Z 5R8 939 03 5756 7127")
            @NotBlank(message = "field-missing")
            @Size(max = 60, message = "text-too-long")
            String number) {}

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Whose number is it · 识别运单号",
            description =
                    "By its form and, where the carrier has one, its check digit; several candidates are possible, each"
                            + " with its reason. Stores nothing. · 按格式和校验码识别，可能有多个候选，逐一说明理由；不保存。")
    TrackingNumber recognise(@Valid @RequestBody NumberBody body) {
        return TrackingNumber.of(body.number());
    }
}
