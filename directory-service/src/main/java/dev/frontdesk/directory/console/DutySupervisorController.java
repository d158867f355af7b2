package dev.frontdesk.directory.console;

import dev.frontdesk.directory.site.SiteCommand.NameDutySupervisor;
import dev.frontdesk.directory.site.SiteId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
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
@RequestMapping("/api/v1/sites/{siteId}/duty-supervisor")
@Tag(name = "Sites · 办公地点")
class DutySupervisorController {

    private final RosterDesk rosters;
    private final SiteList sites;
    private final Puts puts;
    private final Clock clock;

    DutySupervisorController(RosterDesk rosters, SiteList sites, Puts puts, Clock clock) {
        this.rosters = rosters;
        this.sites = sites;
        this.puts = puts;
        this.clock = clock;
    }

    /** @param staffId nobody when left out */
    @Schema(name = "DutySupervisor", example = "{\"staffId\": \"staff-a-chenlan\"}")
    record SupervisorBody(
            @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId) {}

    @PutMapping
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Name who plans the duty · 指定排班负责人",
            description =
                    "Told by a relay when a roster has gaps or double cover, or next year's holidays are missing. · "
                            + "值班表有空缺或重复、来年节假日缺失时收到转告。")
    ResponseEntity<Answer> name(
            @PathVariable @Schema(example = "site-a") String siteId,
            @Valid @RequestBody SupervisorBody request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        assertOwn(siteId, actor);
        var staffId = request.staffId();
        if (staffId != null) {
            rosters.assertKnown(List.of(staffId), actor.site());
        }
        var command = new NameDutySupervisor(new SiteId(siteId), staffId, Times.happened(null, clock));
        return puts.put(siteId, command, actor.origin(), ifMatch);
    }

    @GetMapping
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Who plans the duty · 排班负责人")
    SupervisorBody one(@PathVariable @Schema(example = "site-a") String siteId, Actor actor) {
        assertOwn(siteId, actor);
        return new SupervisorBody(sites.dutySupervisor(siteId).orElse(null));
    }

    private static void assertOwn(String siteId, Actor actor) {
        if (!siteId.equals(actor.site())) {
            throw new Missing();
        }
    }
}
