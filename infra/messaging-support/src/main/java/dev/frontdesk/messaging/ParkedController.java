package dev.frontdesk.messaging;

import dev.frontdesk.messaging.ParkedFacts.Parked;
import dev.frontdesk.messaging.ParkedFacts.Repair;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts of other services that this one could not take in, for operators. */
@RestController
@RequestMapping("/api/v1/operator/${spring.application.name}/parked")
@Tag(name = "Operator · 运维")
class ParkedController {

    private final ParkedFacts parked;
    private final JsonMapper json;

    ParkedController(ParkedFacts parked, JsonMapper json) {
        this.parked = parked;
        this.json = json;
    }

    /**
     * @param topic where it came from
     * @param key aggregate it is about
     * @param body takes the place of the first parked fact's body; left out, that is tried as it came
     */
    @Schema(
            name = "RetryRequest",
            example = "{\"topic\": \"frontdesk.directory.staff.v1\", \"key\": \"staff-a-linxia\"}")
    record RetryRequest(
            @Nullable String topic,
            @Nullable String key,
            @Nullable JsonNode body) {}

    /** @param reason kept with the fact */
    @Schema(
            name = "PassOverRequest",
            example = "{\"topic\": \"frontdesk.directory.staff.v1\", \"key\": \"staff-a-linxia\","
                    + " \"reason\": \"sent twice by mistake\"}")
    record PassOverRequest(
            @Nullable String topic,
            @Nullable String key,
            @Nullable String reason) {}

    @GetMapping
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listParkedFacts", summary = "Facts that wait for repair · 待处理的外部事实")
    Page<Parked> open(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 1);
        var rows = parked.open(after == null ? 0 : after.number(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.place()));
    }

    @PostMapping("/retries")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "retryParkedFacts", summary = "Try a key's facts again, in order · 按顺序重试")
    Repair retry(@RequestBody RetryRequest request, Actor actor) {
        var body = request.body() == null ? null : json.writeValueAsBytes(request.body());
        return parked.retry(given(request.topic(), "topic"), given(request.key(), "key"), body, actor.account())
                .orElseThrow(Missing::new);
    }

    @PostMapping("/passes")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "passOverParkedFact", summary = "Give a key's first fact up, with a reason · 放弃首条并说明原因")
    Repair passOver(@RequestBody PassOverRequest request, Actor actor) {
        return parked.passOver(
                        given(request.topic(), "topic"),
                        given(request.key(), "key"),
                        given(request.reason(), "reason"),
                        actor.account())
                .orElseThrow(Missing::new);
    }

    private static String given(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new BadInput("field-missing", field);
        }
        return value;
    }
}
