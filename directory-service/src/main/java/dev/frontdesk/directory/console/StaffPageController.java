package dev.frontdesk.directory.console;

import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.delivery.Welcome;
import dev.frontdesk.directory.relaylist.OpenRelays;
import dev.frontdesk.directory.relaylist.OpenRelays.After;
import dev.frontdesk.directory.relaylist.OpenRelays.OpenRow;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/staff-page")
@Tag(name = "Staff page · 员工页")
class StaffPageController {

    private final OpenRelays relays;
    private final LivePages pages;
    private final Welcome welcome;
    private final Vault vault;

    StaffPageController(OpenRelays relays, LivePages pages, Welcome welcome, Vault vault) {
        this.relays = relays;
        this.pages = pages;
        this.welcome = welcome;
        this.vault = vault;
    }

    @GetMapping("/relays")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One's own open relays, the oldest first · 本人待确认的转告",
            description = "Each look at a caller's data is recorded. · 每次查看来电人信息都会记录。")
    Page<RelayView> open(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.instant(0), last.text(1));
        var size = Page.size(limit);
        var page = Page.of(
                relays.of(actor.site(), actor.staff(), after, size + 1),
                size,
                row -> Cursor.of(row.toldAt(), row.relayId()));
        return revealed(page, actor);
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The live staff page · 员工页实时更新",
            description = "Event \"relay\": all open relays first, then each as it comes; a heartbeat every 15 "
                    + "s; connect again after 15 minutes. · 事件 relay:打开时先送出全部未确认的转告，之后随到随送;15 秒一次心跳;15 "
                    + "分钟后请重新连接。")
    SseEmitter stream(Actor actor, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        // Proxies of the nginx family would hold events back.
        response.setHeader("X-Accel-Buffering", "no");
        var emitter = SsePage.newEmitter();
        var page = pages.open(actor.site(), actor.staff(), actor.account(), new SsePage(emitter));
        emitter.onTimeout(page::drop);
        emitter.onCompletion(page::drop);
        emitter.onError(_ -> page.lost());
        welcome.to(page, actor.site(), actor.staff(), actor.origin());
        return emitter;
    }

    private Page<RelayView> revealed(Page<OpenRow> page, Actor actor) {
        var shown = new HashMap<String, PersonalDetails>();
        for (var row : page.items()) {
            var reveal = new Reveal(actor.account(), actor.site(), "relay", row.relayId());
            shown.putAll(vault.reveal(List.of(row.detailsRef()), reveal));
        }
        return page.map(row -> RelayView.of(row, shown.get(row.detailsRef())));
    }
}
