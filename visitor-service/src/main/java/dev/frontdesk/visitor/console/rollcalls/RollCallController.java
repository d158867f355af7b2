package dev.frontdesk.visitor.console.rollcalls;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.ComparisonView;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.LateFact;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.LineView;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.MarksBody;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.RollCallView;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.StartBody;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.onsite.OnSite;
import dev.frontdesk.visitor.rollcall.RollCallCommand.CloseRollCall;
import dev.frontdesk.visitor.rollcall.RollCallCommand.MarkPeople;
import dev.frontdesk.visitor.rollcall.RollCallCommand.StartRollCall;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallId;
import dev.frontdesk.visitor.rollcalls.RollCallStory;
import dev.frontdesk.visitor.rollcalls.RollCalls;
import dev.frontdesk.visitor.visitlist.VisitRow;
import dev.frontdesk.visitor.visitlist.Visits;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 疏散点名. The alarm has gone: who was in the house, and who of them is safe? */
@RestController
@RequestMapping("/api/v1/roll-calls")
@Tag(name = "roll-calls", description = "Roll call · 疏散点名")
class RollCallController {

    private final Desk desk;
    private final History history;
    private final OnSite onSite;
    private final RollCalls rollCalls;
    private final Visits visits;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Clock clock;

    RollCallController(
            Desk desk,
            History history,
            OnSite onSite,
            RollCalls rollCalls,
            Visits visits,
            KnownStaff staff,
            SiteSettings sites,
            Vault vault,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.onSite = onSite;
        this.rollCalls = rollCalls;
        this.visits = visits;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Start a roll call · 开始点名",
            description =
                    "A drill or the real thing. The list of this moment is frozen, with its place in the log; nobody"
                            + " is sent a message. · 演练或真实；冻结此刻的在场名单并记下日志位置；不发送任何消息。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> start(@Valid @RequestBody StartBody body, Actor actor) {
        var at = Times.happened(null, clock);
        var position = rollCalls.logPosition();
        var list = onSite.at(actor.site(), Moment.LATEST, at).stream()
                .map(row -> new Listed(row.id(), row.group(), row.persons(), row.certainty(), row.decidedBy()))
                .toList();
        var command = new StartRollCall(
                new RollCallId(body.id()), body.kind().equals("drill"), list, position.tx(), position.position(), at);
        return Answers.created(body.id(), desk.send(command, actor.origin()));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Roll calls · 点名列表", description = "Newest first, with the result of each. · 最近的在前，附结果。")
    Page<RollCalls.RollCallSummary> page(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return rollCalls.page(actor.site(), cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One roll call · 查看点名",
            description = "The frozen list with names, and what holds of each line. Loaded once, a device can go on"
                    + " without the server and send its marks later. · 冻结的名单与各行状态；载入后可离线继续标记，恢复后补传。")
    ResponseEntity<RollCallView> one(@PathVariable String id, Actor actor) {
        var story = story(id, actor);
        return Answers.at(story.version(), view(story, actor));
    }

    @GetMapping(path = "/{id}/page", produces = "text/html;charset=UTF-8")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "The list on paper · 打印名单", description = "A4, in Chinese or English. · A4，中文或英文。")
    String paper(
            @PathVariable String id,
            @Parameter(description = "zh, en") @RequestParam(defaultValue = "zh") String lang,
            Actor actor) {
        return RollCallPage.of(view(story(id, actor), actor), sites.zone(actor.site()), !lang.equals("en"));
    }

    @PostMapping("/{id}/marks")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Mark people · 标记人员",
            description =
                    "From several devices at once, also later and twice: each word has its own id and its device's"
                            + " time. The last word by those clocks holds; all are kept."
                            + " · 可多台设备同时标记、事后补传、重复提交；以设备时间最后者为准，全部保留。")
    ResponseEntity<Answers.Answer> mark(@PathVariable String id, @Valid @RequestBody MarksBody body, Actor actor) {
        story(id, actor);
        var marks = body.marks().stream().map(mark -> mark.mark(actor.desk())).toList();
        var command = new MarkPeople(new RollCallId(id), marks, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Close a roll call · 结束点名",
            description = "Fixes who is safe and who is missing; what arrives later is kept and shown apart."
                    + " · 固定安全与未确认人员；之后到达的标记另列。")
    ResponseEntity<Answers.Answer> close(@PathVariable String id, Actor actor) {
        story(id, actor);
        var command = new CloseRollCall(new RollCallId(id), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @GetMapping("/{id}/comparison")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "What became known late · 事后比对",
            description = "Who was in the house at that moment as known now, beside the frozen list: left before, known"
                    + " late; or here and not on the list. · 以现在所知重算当时的在场人员，与冻结名单比对。")
    ComparisonView comparison(@PathVariable String id, Actor actor) {
        var story = story(id, actor);
        var started = story.started().occurredAt();
        var known = onSite.at(actor.site(), new Moment(started, Moment.LATEST.knownAt()), clock.instant());
        var knownIds = known.stream().map(OnSite.Present::id).collect(toSet());
        var listed = story.list().stream().map(Listed::id).collect(toSet());
        var late = new ArrayList<LateFact>();
        story.list().stream()
                .filter(line -> !knownIds.contains(line.id()))
                .forEach(line -> late.add(new LateFact(line.id(), line.group(), "left-before", null)));
        known.stream()
                .filter(row -> !listed.contains(row.id()))
                .forEach(row -> late.add(new LateFact(row.id(), row.group(), "here-too", row.decidedBy())));
        return new ComparisonView(id, started, listed.size(), known.size(), List.copyOf(late));
    }

    private RollCallStory story(String id, Actor actor) {
        return RollCallStory.of(history.of(id))
                .filter(story -> story.site().equals(actor.site()))
                .orElseThrow(Missing::new);
    }

    private RollCallView view(RollCallStory story, Actor actor) {
        var started = story.started();
        var refs = visits.all(ids(story, false)).stream().collect(toMap(VisitRow::visitId, VisitRow::detailsRef));
        var details = vault.reveal(
                refs.values(), new Reveal(actor.account(), actor.site(), "roll-call", started.rollCallId()));
        var names = staff.names(ids(story, true));
        var standing = story.standing();
        var lines = story.list().stream()
                .map(line -> {
                    var said = standing.get(line.id());
                    var known = details.get(refs.getOrDefault(line.id(), ""));
                    var member = names.get(line.id());
                    return new LineView(
                            line.id(),
                            line.group(),
                            member == null ? name(known) : member.zh(),
                            known == null ? null : known.company(),
                            line.persons(),
                            line.certainty(),
                            line.decidedBy(),
                            said == null ? "open" : said.state(),
                            said == null ? null : said.saidAt(),
                            said == null ? null : said.device());
                })
                .toList();
        var closed = story.closed();
        return new RollCallView(
                started.rollCallId(),
                started.kind(),
                started.occurredAt(),
                started.tx(),
                started.position(),
                lines,
                count(lines, "safe"),
                count(lines, "missing"),
                count(lines, "open"),
                closed == null ? null : closed.occurredAt(),
                story.late());
    }

    private static List<String> ids(RollCallStory story, boolean ofStaff) {
        return story.list().stream()
                .filter(line -> line.group().equals("staff") == ofStaff)
                .map(Listed::id)
                .toList();
    }

    private static @Nullable String name(@Nullable PersonalDetails details) {
        return details == null ? null : details.name();
    }

    private static int count(List<LineView> lines, String state) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.state().equals(state)).count());
    }
}
