package dev.frontdesk.directory.console;

import dev.frontdesk.directory.channels.ChatPaces;
import dev.frontdesk.directory.channels.ChatPaces.Failing;
import dev.frontdesk.directory.chat.ChatChannelCommand.ConfigureChat;
import dev.frontdesk.directory.chat.ChatChannelId;
import dev.frontdesk.directory.chatlist.ChatChannels;
import dev.frontdesk.directory.chatlist.ChatChannels.ChatRow;
import dev.frontdesk.directory.console.ChatRequests.ChatChannelRequest;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks of chat servers. Addresses and secrets come in here and never leave again. */
@RestController
@RequestMapping("/api/v1/chat-channels")
@Tag(name = "Chat channels · 群机器人")
class ChatChannelController {

    private final ChatRequests requests;
    private final ChatChannels channels;
    private final ChatPaces paces;
    private final Puts puts;
    private final Clock clock;

    ChatChannelController(ChatRequests requests, ChatChannels channels, ChatPaces paces, Puts puts, Clock clock) {
        this.requests = requests;
        this.channels = channels;
        this.paces = paces;
        this.puts = puts;
        this.clock = clock;
    }

    /** @param failing code and time of the latest failure, while nothing was taken since */
    @Schema(name = "ChatChannel")
    record ChatChannelView(
            String channelId,
            Names names,
            String form,
            int perMinute,
            boolean active,
            @Nullable Failing failing,
            long version) {

        static ChatChannelView of(ChatRow row, @Nullable Failing failing) {
            return new ChatChannelView(
                    row.channelId(), row.names(), row.form(), row.perMinute(), row.active(), failing, row.version());
        }
    }

    @PutMapping("/{channelId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Configure a chat channel · 配置群机器人",
            description = "The webhook of a group in WeCom, DingTalk, Feishu or Slack. Address and secret are kept in "
                    + "the vault and never shown; leave them out to keep them. · "
                    + "企业微信、钉钉、飞书或 Slack 群的机器人。地址与密钥存入保险库，不再显示；不填则保持不变。")
    ResponseEntity<Answer> configure(
            @PathVariable @Schema(example = "chat-a-desk") String channelId,
            @Valid @RequestBody ChatChannelRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(channelId, "channelId", ChatChannelId::new);
        var form = ChatRequests.form(request);
        var command = new ConfigureChat(
                id,
                actor.site(),
                request.names().names(),
                form,
                Objects.requireNonNullElse(request.perMinute(), form.mostPerMinute()),
                request.active() == null || request.active(),
                requests.secret(id, form, request, actor.site()),
                clock.instant());
        return puts.put(channelId, command, actor.origin(), ifMatch);
    }

    @GetMapping
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The chat channels of the site · 本办公地点的群机器人",
            description = "Without address and secret; with the latest failure. · 不含地址与密钥；含最近一次失败。")
    Page<ChatChannelView> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var page = Page.of(
                channels.page(actor.site(), last == null ? "" : last.text(0), size + 1),
                size,
                row -> Cursor.of(row.channelId()));
        var failing = paces.failing();
        return page.map(row -> ChatChannelView.of(row, failing.get(row.channelId())));
    }
}
