package dev.frontdesk.web.operator;

import static dev.frontdesk.web.Roles.ADMIN;
import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.EventFeed;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The events of a site as they are stored. Persons stand in them by reference only, so there is nothing to reveal. */
@RestController
@Tag(name = "Operators · 运维")
class StoredEventsController {

    private final EventFeed feed;

    StoredEventsController(EventFeed feed) {
        this.feed = feed;
    }

    record StoredEvent(
            String eventId,
            String aggregateType,
            String aggregateId,
            long sequence,
            String name,
            Instant recordedAt,
            JsonNode metadata,
            JsonNode payload) {}

    @GetMapping("/api/v1/operator/${spring.application.name}/events")
    @RolesAllowed({ADMIN, SUPERVISOR, MANAGER})
    @Operation(summary = "Stored events, oldest first · 已存事件，先旧后新")
    Page<StoredEvent> events(
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit, Actor actor) {
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 2);
        var rows = feed.after(
                after == null ? 0 : after.number(0), after == null ? 0 : after.number(1), actor.site(), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.tx(), row.position())).map(StoredEventsController::view);
    }

    private static StoredEvent view(EventFeed.Row row) {
        return new StoredEvent(
                row.eventId(),
                row.aggregateType(),
                row.aggregateId(),
                row.sequence(),
                row.name(),
                row.recordedAt(),
                row.metadata(),
                row.payload());
    }
}
