package dev.frontdesk.mailroom.console.settlements;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.console.settlements.SettlementBodies.DifferenceView;
import dev.frontdesk.mailroom.settlement.SettlementId;
import dev.frontdesk.mailroom.settlements.ComparisonSheet;
import dev.frontdesk.mailroom.settlements.SettlementStory;
import dev.frontdesk.mailroom.settlements.Settlements;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S131, S132. Shows settlements. */
@RestController
@RequestMapping("/api/v1/mail/settlements")
@Tag(name = "settlement", description = "Statements and settlement · 对账与清算")
class SettlementController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ID = "settlement-3f786850e387550fdab836ed7e6dc881de23001b";

    private final Settlements settlements;
    private final ComparisonSheet sheet;
    private final History history;
    private final Vault vault;

    SettlementController(Settlements settlements, ComparisonSheet sheet, History history, Vault vault) {
        this.history = history;
        this.settlements = settlements;
        this.sheet = sheet;
        this.vault = vault;
    }

    @GetMapping
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Settlements · 清算单列表", description = "Compared last first. · 最近对账在前。")
    Page<Settlements.SettlementRow> page(
            @Parameter(description = "prepared, refused, approved, paid") @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !Settlements.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return settlements.page(actor.site(), state, cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One settlement · 查看清算单",
            description = "With the sum of what is proved so far; as of and as known at any moment."
                    + " · 含已有凭证的合计；可看任一截至时刻与知悉时刻。")
    ResponseEntity<Settlements.SettlementRow> one(
            @Parameter(example = ID) @PathVariable String id, Moment moment, Actor actor) {
        var row = moment.equals(Moment.LATEST)
                ? find(id, actor)
                : story(id, moment, actor).row();
        return Answers.at(row.version(), row);
    }

    @GetMapping("/{id}/differences")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Its differences · 对账差异",
            description =
                    "In the order in which they were found; as of and as known at any moment. That notes were looked"
                            + " at is recorded. · 按发现顺序；可看任一截至时刻与知悉时刻；查看说明会被记录。")
    Page<DifferenceView> differences(
            @Parameter(example = ID) @PathVariable String id,
            @Parameter(description = "Only what nobody resolved yet · 仅未处理") @RequestParam(defaultValue = "false")
                    boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Actor actor) {
        var page = moment.equals(Moment.LATEST)
                ? settlements.differences(find(id, actor), open, cursor, Page.size(limit))
                : story(id, moment, actor).differences(open, cursor, Page.size(limit));
        var refs = page.items().stream()
                .map(Settlements.DifferenceRow::note)
                .filter(Objects::nonNull)
                .toList();
        var notes = vault.reveal(refs, new Reveal(actor.account(), actor.site(), "settlement-read", id));
        return page.map(row -> {
            var kept = row.note() == null ? null : notes.get(row.note());
            return DifferenceView.of(row, kept == null ? null : kept.text());
        });
    }

    @GetMapping("/{id}/comparison.xlsx")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The comparison as a workbook · 导出对账表",
            description = "Every line of the statement beside what was sent; amounts in yuan. · 账单逐行与登记对照，金额以元计。")
    void sheet(@Parameter(example = ID) @PathVariable String id, Actor actor, HttpServletResponse response)
            throws IOException {
        var row = find(id, actor);
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"comparison-%s-%s.xlsx\"".formatted(row.carrier(), row.month()));
        sheet.write(row, response.getOutputStream());
    }

    private SettlementStory story(String id, Moment moment, Actor actor) {
        if (!SettlementId.isOne(id)) {
            throw new Missing("settlement-unknown");
        }
        return SettlementStory.of(history.of(id, moment), actor.site())
                .orElseThrow(() -> new Missing("settlement-unknown"));
    }

    /** What was compared in this moment stands in the store before it stands in the list. */
    private Settlements.SettlementRow find(String id, Actor actor) {
        return settlements
                .find(actor.site(), id)
                .orElseGet(() -> story(id, Moment.LATEST, actor).row());
    }
}
