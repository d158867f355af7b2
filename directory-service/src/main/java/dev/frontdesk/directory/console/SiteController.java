package dev.frontdesk.directory.console;

import dev.frontdesk.directory.site.SiteCommand.ConfigureSite;
import dev.frontdesk.directory.site.SiteId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sites")
@Tag(name = "Sites · 办公地点")
class SiteController {

    private static final long LONGEST_SECONDS = 86_400;

    private final Puts puts;
    private final SiteList sites;
    private final Clock clock;

    SiteController(Puts puts, SiteList sites, Clock clock) {
        this.puts = puts;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * @param relayWithinSeconds S114
     * @param greeting S5, S107
     */
    @Schema(name = "SiteRequest")
    record SiteRequest(
            @NotNull @Valid NamesBody names,
            @NotBlank @Schema(example = "Asia/Shanghai") String zone,

            @Schema(example = "300")
            @Min(value = 1, message = "limit-out-of-range")
            @Max(value = LONGEST_SECONDS, message = "limit-out-of-range")
            long relayWithinSeconds,

            @NotNull @Valid NamesBody greeting) {}

    @Schema(name = "Site")
    record SiteView(String siteId, Names names, String zone, long relayWithinSeconds, Names greeting) {
        static SiteView of(SiteRow row) {
            return new SiteView(row.siteId(), row.names(), row.zone(), row.relayWithinSeconds(), row.greeting());
        }
    }

    @PutMapping("/{siteId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Configure a site · 配置办公地点",
            description = "Names, zone, limit for relays and greeting as a whole; the same again changes "
                    + "nothing. The site must be the one of the token. · "
                    + "名称、时区、转告时限、问候语，整体写入；内容相同则不产生事件。站点须与令牌中的一致。")
    ResponseEntity<Answer> configure(
            @PathVariable @Schema(example = "site-a") String siteId,
            @Valid @RequestBody SiteRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(siteId, "siteId", SiteId::new);
        if (!siteId.equals(actor.site())) {
            throw new Forbidden("role-missing");
        }
        var command = new ConfigureSite(
                id,
                request.names().names(),
                zone(request.zone()),
                request.relayWithinSeconds(),
                request.greeting().names(),
                clock.instant());
        return puts.put(siteId, command, actor.origin(), ifMatch);
    }

    @GetMapping("/{siteId}")
    @RolesAllowed({
        Roles.RECEPTIONIST,
        Roles.HOST,
        Roles.MAIL_CLERK,
        Roles.SUPERVISOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.KIOSK,
        Roles.INTEGRATION,
        Roles.REPORTER
    })
    @Operation(summary = "A site as it is configured now · 办公地点现行配置")
    ResponseEntity<SiteView> one(@PathVariable @Schema(example = "site-a") String siteId, Actor actor) {
        var row = sites.of(siteId)
                .filter(site -> site.siteId().equals(actor.site()))
                .orElseThrow(Missing::new);
        return Answers.at(row.version(), SiteView.of(row));
    }

    private static String zone(String written) {
        try {
            return ZoneId.of(written.strip()).getId();
        } catch (DateTimeException unknown) {
            throw new BadInput("zone-unknown", "zone");
        }
    }
}
