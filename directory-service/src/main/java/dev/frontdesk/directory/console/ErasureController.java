package dev.frontdesk.directory.console;

import dev.frontdesk.privacy.Erasures;
import dev.frontdesk.privacy.Erasures.Erasure;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing a person in all services at once: a manager asks, another manager or supervisor agrees. */
@RestController
@RequestMapping("/api/v1/erasures")
@Tag(name = "Personal data · 个人数据")
class ErasureController {

    private static final String ID = "erasure-[a-z0-9-]{1,60}";
    private static final String PERSON = "person-[a-z0-9-]{1,60}";
    private static final String REASONS = "asked-by-person|retention-over|recorded-by-mistake";

    private final Erasures erasures;
    private final Clock clock;

    ErasureController(Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    /** @param reason asked-by-person, retention-over or recorded-by-mistake */
    record ErasureRequest(
            @NotNull(message = "field-missing")
            @Pattern(regexp = ID, message = "id-malformed")
            @Schema(example = "erasure-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
            String id,

            @NotNull(message = "field-missing")
            @Pattern(regexp = PERSON, message = "id-malformed")
            @Schema(example = "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
            String personId,

            @NotNull(message = "field-missing")
            @Pattern(regexp = REASONS, message = "value-invalid")
            @Schema(example = "asked-by-person")
            String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Ask for a person to be erased · 申请删除某人的数据",
            description = "Nothing is erased until somebody else agrees. · 须由他人同意后才删除。")
    Erasure request(@Valid @RequestBody ErasureRequest request, Actor actor) {
        return erasures.request(request.id(), request.personId(), actor.origin(), request.reason());
    }

    @PostMapping("/{erasureId}/approval")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Agree, which erases at once and for good · 同意删除，立即生效且不可恢复",
            description =
                    "Name, number and words become unreadable in every service, topic, file and later restore; events"
                            + " and counts stay. · 姓名、号码、内容在所有服务、消息、文件及日后的恢复中都不可读；事件与统计不变。")
    Erasure approve(
            @PathVariable @Parameter(example = "erasure-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001") String erasureId,
            Actor actor) {
        return erasures.approve(erasureId, actor.origin()).orElseThrow(Missing::new);
    }

    @GetMapping
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Erasures asked for and done, newest first · 删除申请与执行记录")
    Page<Erasure> list(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit, Actor actor) {
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 2);
        var rows = erasures.before(
                actor.site(),
                after == null ? clock.instant().plus(Duration.ofDays(1)) : after.instant(0),
                after == null ? "" : after.text(1),
                size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.requestedAt(), row.id()));
    }
}
