package dev.frontdesk.call.console.messages;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.board.Messages;
import dev.frontdesk.call.board.Messages.Wanted;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows messages. Who sees what a caller left is recorded, each time. */
@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "messages", description = "Messages · 留言")
class MessageController {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final VisibleMessages messages;
    private final Messages list;
    private final KnownStaff staff;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    MessageController(
            VisibleMessages messages, Messages list, KnownStaff staff, Vault vault, JsonMapper json, Clock clock) {
        this.messages = messages;
        this.list = list;
        this.staff = staff;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "List of messages · 留言列表",
            description = "Newest first, without what callers left. · 最新在前，不含来电人信息。")
    Page<MessageItem> page(
            @Parameter(description = "taken, relayed, seen, confirmed, to-correct, overdue")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var overdue = "overdue".equals(state);
        if (state != null && !overdue && !Messages.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        var wanted = new Wanted(actor.site(), overdue ? null : state, overdue);
        var rows = list.page(wanted, cursor, Page.size(limit), clock.instant());
        var names = staff.names(rows.items().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.recipientId()), Stream.ofNullable(row.escalatedTo())))
                .collect(Collectors.toSet()));
        return rows.map(row -> MessageItem.of(row, names));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "One message · 查看留言",
            description =
                    "As of and as known at any moment. That it was looked at is recorded." + " · 可看任一截至时刻与知悉时刻；查看会被记录。")
    ResponseEntity<MessageView> one(@PathVariable String id, Moment moment, Actor actor) {
        var story = messages.asOf(id, actor, moment);
        var ref = story.detailsRef();
        var details =
                vault.reveal(Set.of(ref), reveal(actor, "message-read", id)).get(ref);
        var names = staff.names(MessageView.staffIn(story));
        var version = story.events().getLast().sequence();
        return Answers.at(version, MessageView.of(story, MessageDetails.of(details), names));
    }

    @GetMapping("/{id}/history")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "What became of a message · 留言经过",
            description = "Every step with who, when it happened and when it was recorded; words before and after."
                    + " · 每一步的经办人、发生时间、记录时间；更正前后内容。")
    MessageHistory history(@PathVariable String id, Moment moment, Actor actor) {
        var events = messages.asOf(id, actor, moment).events();
        var revealed = vault.reveal(MessageHistory.refs(events), reveal(actor, "message-history", id));
        return MessageHistory.of(id, events, fields(events), revealed);
    }

    private List<Map<String, Object>> fields(List<Recorded> events) {
        return events.stream()
                .map(recorded -> json.convertValue(recorded.event(), FIELDS))
                .toList();
    }

    private static Reveal reveal(Actor actor, String purpose, String about) {
        return new Reveal(actor.account(), actor.site(), purpose, about);
    }
}
