package dev.frontdesk.call.console.telephone;

import dev.frontdesk.call.telephony.TelephoneSystem;
import dev.frontdesk.call.telephony.Telephones;
import dev.frontdesk.call.telephony.simulator.Scripts;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.FieldError;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Telephone systems of the site. Without one the desk works by hand. */
@RestController
@RequestMapping("/api/v1/telephone")
@Tag(name = "telephone", description = "Telephone systems · 电话系统")
class TelephoneController {

    private static final Names CONNECTED = new Names("电话系统已连接。", "The telephone system is connected.");
    private static final Names REFUSED = new Names(
            "电话系统拒绝登录，请检查账号和密码；会继续慢速重试，其间线路状态未知。",
            "The telephone system refuses the login. Please check account and password; it is tried again slowly, and"
                    + " line states are unknown meanwhile.");
    private static final Names LOST = new Names(
            "与电话系统的连接中断；会自动重连，其间线路状态逐渐失效。",
            "The telephone system cannot be reached. It is tried again by itself, and line states grow stale"
                    + " meanwhile.");

    private final Telephones telephones;
    private final Scripts scripts;
    private final Clock clock;

    TelephoneController(Telephones telephones, Scripts scripts, Clock clock) {
        this.telephones = telephones;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** @param says what that means for the desk */
    record SystemView(
            @Schema(example = "asterisk") String source,
            @Schema(example = "connected") String state,
            Instant since,
            Names says) {

        static SystemView of(TelephoneSystem system) {
            var condition = system.condition();
            return switch (condition.state()) {
                case CONNECTED -> new SystemView(system.source(), "connected", condition.since(), CONNECTED);
                case LOGIN_REFUSED -> new SystemView(system.source(), "login-refused", condition.since(), REFUSED);
                case LOST -> new SystemView(system.source(), "lost", condition.since(), LOST);
            };
        }
    }

    /** @param signals how many signals the script tells */
    record PlayingView(String id, int signals) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Telephone systems · 电话系统", description = "How each of the site's is. · 本站点各系统的状态。")
    List<SystemView> all(Actor actor) {
        return telephones.of(actor.site()).stream().map(SystemView::of).toList();
    }

    @PostMapping("/scripts")
    @RolesAllowed({Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Play a script · 播放脚本",
            description =
                    "Only where the simulator is switched on. Line states and calls then look like those of a real"
                            + " telephone system. · 仅在启用模拟器时可用。")
    PlayingView play(@Valid @RequestBody ScriptBody body, Actor actor) {
        var start = Times.happened(body.startsAt(), "startsAt", clock);
        var playing = scripts.play(actor.site(), body.id(), body.script(), start);
        if (!playing.unreadable().isEmpty()) {
            throw new BadInput(playing.unreadable().stream()
                    .map(line -> new FieldError("script[%d]".formatted(line), "script-invalid"))
                    .toList());
        }
        return new PlayingView(body.id(), playing.signals());
    }
}
