package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.console.DisclosureRequests.DisclosureRequest;
import dev.frontdesk.directory.console.DisclosureRequests.RefusalRequest;
import dev.frontdesk.directory.disclosure.DisclosureCommand.ApproveDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RefuseDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RequestDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureId;
import dev.frontdesk.directory.disclosure.Sight;
import dev.frontdesk.directory.disclosurelist.Disclosures;
import dev.frontdesk.directory.disclosurelist.Disclosures.After;
import dev.frontdesk.directory.disclosurelist.Disclosures.DisclosureRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S89. Leave to tell somebody outside how a leader is reached. */
@RestController
@RequestMapping("/api/v1/disclosures")
@Tag(name = "Disclosure · 披露")
class DisclosureController {

    private final Disclosures disclosures;
    private final Staff staff;
    private final History history;
    private final Desk desk;
    private final Clock clock;
    private final Duration usableFor;

    /** @param usableFor how long a leave is good */
    DisclosureController(
            Disclosures disclosures,
            Staff staff,
            History history,
            Desk desk,
            Clock clock,
            @Value("${frontdesk.disclosure.usable:PT15M}") Duration usableFor) {
        this.disclosures = disclosures;
        this.staff = staff;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
        this.usableFor = usableFor;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Ask for leave to tell somebody outside · 申请对外披露",
            description = "Somebody else, supervisor or manager, decides. · 由他人(督导或经理)决定。")
    ResponseEntity<Answer> request(@Valid @RequestBody DisclosureRequest request, Actor actor) {
        var id = Checked.id(request.id(), "id", DisclosureId::new);
        if (staff.of(actor.site(), request.staffId()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
        var sight = new Sight(
                actor.site(), request.staffId(), actor.account(), request.purpose(), request.about(), Sight.OUTSIDER);
        var command = new RequestDisclosure(id, sight, Times.happened(null, clock));
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{disclosureId}/approval")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Approve a disclosure · 批准披露",
            description =
                    "Good for one sight, for a quarter of an hour unless configured otherwise; never for oneself. · "
                            + "仅可查看一次，默认一刻钟内有效；不得批准本人的申请。")
    ResponseEntity<Answer> approve(@PathVariable String disclosureId, Actor actor) {
        var id = existing(disclosureId, actor);
        return done(id, new ApproveDisclosure(id, actor.account(), usableFor, Times.happened(null, clock)), actor);
    }

    @PostMapping("/{disclosureId}/refusal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Refuse a disclosure · 拒绝披露", description = "The matter is relayed instead (S90). · 改以转告方式处理。")
    ResponseEntity<Answer> refuse(
            @PathVariable String disclosureId, @Valid @RequestBody RefusalRequest request, Actor actor) {
        var id = existing(disclosureId, actor);
        return done(
                id, new RefuseDisclosure(id, actor.account(), request.reason(), Times.happened(null, clock)), actor);
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The register of disclosures, the latest first · 披露登记",
            description = "Supervisors and managers see all, others their own. · 督导与经理可看全部，其他人只看本人。")
    Page<DisclosureRow> register(
            @Parameter(schema = @Schema(allowableValues = {"all", "requested", "approved", "refused", "revealed"}))
                    @RequestParam(defaultValue = "all")
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.instant(0), last.text(1));
        var size = Page.size(limit);
        var clerk = actor.has(Roles.SUPERVISOR) || actor.has(Roles.MANAGER) ? null : actor.account();
        var rows = switch (state) {
            case "all" -> disclosures.page(actor.site(), null, clerk, after, size + 1);
            case "requested", "approved", "refused", "revealed" ->
                disclosures.page(actor.site(), state, clerk, after, size + 1);
            default -> throw new BadInput("value-invalid", "state");
        };
        return Page.of(rows, size, row -> Cursor.of(row.begunAt(), row.disclosureId()));
    }

    private ResponseEntity<Answer> done(DisclosureId id, Object command, Actor actor) {
        Done done = desk.send(command, actor.origin());
        return Answers.done(id.value(), done);
    }

    private DisclosureId existing(String written, Actor actor) {
        var id = Checked.id(written, "disclosureId", DisclosureId::new);
        var recorded = history.of(id.value());
        if (recorded.isEmpty() || !recorded.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        return id;
    }
}
