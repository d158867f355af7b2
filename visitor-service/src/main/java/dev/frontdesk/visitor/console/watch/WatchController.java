package dev.frontdesk.visitor.console.watch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.visitor.console.watch.WatchBodies.AddBody;
import dev.frontdesk.visitor.console.watch.WatchBodies.AppealBody;
import dev.frontdesk.visitor.console.watch.WatchBodies.AskBody;
import dev.frontdesk.visitor.console.watch.WatchBodies.DecideBody;
import dev.frontdesk.visitor.console.watch.WatchBodies.ExtendBody;
import dev.frontdesk.visitor.console.watch.WatchBodies.LiftBody;
import dev.frontdesk.visitor.console.watch.WatchViews.AnswerView;
import dev.frontdesk.visitor.console.watch.WatchViews.MatchView;
import dev.frontdesk.visitor.console.watch.WatchViews.WatchEntryView;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.visitor.watch.LiftReason;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AddWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AppealWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.DecideAppeal;
import dev.frontdesk.visitor.watch.WatchEntryCommand.Details;
import dev.frontdesk.visitor.watch.WatchEntryCommand.ExtendWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.LiftWatchEntry;
import dev.frontdesk.visitor.watch.WatchId;
import dev.frontdesk.visitor.watch.WatchKind;
import dev.frontdesk.visitor.watchlist.WatchList;
import dev.frontdesk.visitor.watchlist.WatchList.Entry;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom the desk is to look at twice. Nobody is refused by it, and nothing of it is shown outside. */
@RestController
@RequestMapping("/api/v1/watch-list")
@Tag(name = "watch-list", description = "Watch list · 关注名单")
class WatchController {

    private final Desk desk;
    private final Vault vault;
    private final WatchList list;
    private final Receptions receptions;
    private final Clock clock;

    WatchController(Desk desk, Vault vault, WatchList list, Receptions receptions, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.list = list;
        this.receptions = receptions;
        this.clock = clock;
    }

    @PostMapping("/entries")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Add to the watch list · 列入关注名单",
            description =
                    "With a reason, its author and an end. Who is not to come in (banned) is said by a supervisor or"
                            + " manager. · 须有理由、登记人与有效期；拒访须由督导或经理登记。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> add(@Valid @RequestBody AddBody body, Actor actor) {
        var kind = WatchKind.of(body.kind()).orElseThrow(() -> new BadInput("value-invalid", "kind"));
        if (kind == WatchKind.BANNED && !actor.has(Roles.SUPERVISOR) && !actor.has(Roles.MANAGER)) {
            throw new Forbidden("ban-by-supervisor");
        }
        if (body.namesNobody()) {
            throw new BadInput("field-missing", "name");
        }
        var at = Times.happened(null, clock);
        var expiresAt = body.expiresAt() == null
                ? at.plusSeconds(receptions.of(actor.site()).watchFor())
                : body.expiresAt();
        var id = new WatchId(body.id());
        var kept = vault.keepFindable(WatchList.scope(actor.site()), id + "/1", body.details());
        var command = new AddWatchEntry(id, kind, details(kept), actor.account(), expiresAt, at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @GetMapping("/entries")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The watch list · 关注名单",
            description = "Added last first, those that no longer hold too. That they were looked at is recorded."
                    + " · 最近列入的在前，含已失效者；查看会被记录。")
    ResponseEntity<Page<WatchEntryView>> page(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var rows = list.page(actor.site(), cursor, Page.size(limit));
        var details = revealed(rows.items(), actor, "watch-list", "list");
        var now = clock.instant();
        return Answers.personal(rows.map(entry -> WatchEntryView.of(entry, details, now)));
    }

    @PostMapping("/entries/{id}/extensions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Let an entry hold until another moment · 更改有效期",
            description = "Longer or shorter; never into the past. · 可延长或缩短，不得早于现在。")
    ResponseEntity<Answers.Answer> extend(@PathVariable String id, @Valid @RequestBody ExtendBody body, Actor actor) {
        var command = new ExtendWatchEntry(known(id, actor), body.expiresAt(), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/entries/{id}/lifting")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Take an entry off the list · 撤出名单",
            description = "With a reason; it stays readable. · 须有原因；记录仍可查。")
    ResponseEntity<Answers.Answer> lift(@PathVariable String id, @Valid @RequestBody LiftBody body, Actor actor) {
        var reason = LiftReason.of(body.reason())
                .filter(one -> one != LiftReason.APPEAL_UPHELD)
                .orElseThrow(() -> new BadInput("value-invalid", "reason"));
        var command = new LiftWatchEntry(known(id, actor), reason, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/entries/{id}/appeals")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Take down an appeal · 登记申诉",
            description = "Somebody says that the entry is wrong; it holds until that is decided. · 当事人提出异议；裁定之前仍有效。")
    ResponseEntity<Answers.Answer> appeal(@PathVariable String id, @Valid @RequestBody AppealBody body, Actor actor) {
        var entry = entry(id, actor);
        var about = revealed(List.of(entry), actor, "watch-appeal", id).get(entry.detailsRef());
        // With the person's number, so that whoever erases the person erases the appeal too.
        var words = new PersonalDetails(null, about == null ? null : about.number(), null, body.text());
        var kept = vault.keep(id + "/appeal-" + entry.version(), words);
        var command = new AppealWatchEntry(new WatchId(id), details(kept), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/entries/{id}/appeals/decision")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Decide an appeal · 裁定申诉",
            description = "By somebody else than the author of the entry; upheld, it no longer holds."
                    + " · 须由登记人以外的人裁定；成立则撤出名单。")
    ResponseEntity<Answers.Answer> decide(@PathVariable String id, @Valid @RequestBody DecideBody body, Actor actor) {
        var command = new DecideAppeal(known(id, actor), body.upheld(), actor.account(), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/matches")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Is somebody on the watch list? · 查对关注名单",
            description =
                    "By number, name and company, in Chinese, pinyin or English, also roughly; each match says why."
                        + " Whoever sold on the telephone and was turned away is recognised (S23 to S28). It informs"
                        + " and never refuses. · 按电话、姓名、单位（中文、拼音、英文，可近似）查对，并说明理由；曾来电推销被婉拒者可识别。仅供参考，不作拒绝。")
    ResponseEntity<AnswerView> ask(@Valid @RequestBody AskBody body, Actor actor) {
        var now = clock.instant();
        var matches = list.matches(actor.site(), body.said(), now);
        var entries = matches.stream().map(WatchList.Match::entry).toList();
        var details = revealed(entries, actor, "watch-match", "desk");
        var shown =
                matches.stream().map(match -> MatchView.of(match, details, now)).toList();
        var solicitors = list.solicitors(actor.site(), body.said(), now.minus(WatchList.REMEMBERED));
        return Answers.personal(new AnswerView(shown, solicitors));
    }

    private Map<String, PersonalDetails> revealed(
            Collection<Entry> entries, Actor actor, String purpose, String about) {
        var refs = entries.stream()
                .flatMap(entry -> Stream.of(entry.detailsRef(), entry.appealRef()))
                .filter(Objects::nonNull)
                .toList();
        return vault.reveal(refs, new Reveal(actor.account(), actor.site(), purpose, about));
    }

    private WatchId known(String id, Actor actor) {
        return new WatchId(entry(id, actor).watchId());
    }

    private Entry entry(String id, Actor actor) {
        return list.find(id, actor.site()).orElseThrow(Missing::new);
    }

    private static Details details(VaultRef kept) {
        return new Details(kept.ref(), kept.person(), kept.digest());
    }
}
