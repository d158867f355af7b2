package dev.frontdesk.mailroom.console.settlements;

import dev.frontdesk.mailroom.settlements.Statements;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.problem.LineProblem;
import dev.frontdesk.web.problem.LineProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
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

/** S131. Couriers' statements. */
@RestController
@RequestMapping("/api/v1/mail/statements")
@Tag(name = "settlement", description = "Statements and settlement · 对账与清算")
class StatementController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String EXAMPLE = "日期,运单号码,对方地区,计费重量,应付金额(元)\n2026-10-05,SF1234567890123,广东省深圳市,1.5,12.00";

    private final StatementDesk statements;
    private final Statements list;
    private final LineProblems problems;

    StatementController(StatementDesk statements, Statements list, LineProblems problems) {
        this.statements = statements;
        this.list = list;
        this.problems = problems;
    }

    /**
     * What a file would bring.
     *
     * @param lines that are right
     * @param cents what they ask for
     * @param problems the first thousand, by line
     */
    record Look(long lines, long cents, long problemCount, List<LineProblem> problems) {}

    @PostMapping(
            path = "/look",
            consumes = {CSV, XLSX})
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Look a statement through · 试导入账单",
            description = "Lists every problem by line and changes nothing. CSV in UTF-8 or GB18030, or XLSX; 16 MB and"
                    + " 50,000 lines at most. · 按行列出全部问题，不作任何更改。支持 UTF-8、GB18030 的 CSV 及 XLSX，最大 16 MB、50000 行。")
    Look look(
            @Parameter(example = "account-sf") @RequestParam String account,
            @Schema(example = EXAMPLE) @RequestBody byte[] file,
            Actor actor) {
        var read = statements.look(account, file, actor);
        return new Look(read.lines().size(), read.cents(), read.problems().size(), problems.inWords(read.problems()));
    }

    @PostMapping(consumes = {CSV, XLSX})
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Take a statement in · 导入账单",
            description = "S131. Read by the account's mapping; whole or, when a line has a problem, not at all. The"
                    + " same file again changes nothing. · 按账号保存的列对应读取；有问题则整体不导入；同一文件再次导入不产生变化。")
    ResponseEntity<Answers.Answer> take(
            @Parameter(example = "account-sf") @RequestParam String account,
            @Parameter(example = "2026-10") @RequestParam YearMonth month,
            @Schema(example = EXAMPLE) @RequestBody byte[] file,
            Actor actor) {
        var taken = statements.take(account, month, file, actor);
        return taken.isNew()
                ? Answers.created(taken.id().value(), taken.done())
                : Answers.done(taken.id().value(), taken.done());
    }

    @GetMapping
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Statements that were taken in · 已导入账单", description = "Newest first. · 最新在前。")
    Page<Statements.StatementRow> page(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return list.page(actor.site(), cursor, Page.size(limit));
    }

    @PostMapping("/{id}/comparisons")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Hold it against the register · 对账",
            description = "S131. Line by line against what was sent, as often as the register changes; answers with the"
                    + " settlement. What was resolved stays so where a difference is the same to the cent."
                    + " · 与发送登记表逐行核对，登记更正后可重新对账；返回清算单。金额分毫未变的差异保留原处理。")
    ResponseEntity<Answers.Answer> compare(
            @Parameter(example = "statement-3f786850e387550fdab836ed7e6dc881de23001b") @PathVariable String id,
            Actor actor) {
        var compared = statements.compare(id, actor);
        return Answers.done(compared.id().value(), compared.done());
    }
}
