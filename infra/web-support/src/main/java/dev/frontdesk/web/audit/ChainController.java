package dev.frontdesk.web.audit;

import static dev.frontdesk.web.Roles.ADMIN;
import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.axon.chain.ChainExport;
import dev.frontdesk.axon.chain.DailyRoots;
import dev.frontdesk.axon.chain.DailyRoots.DailyRoot;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proof that no event was changed: to be kept outside and checked with {@code infra/verify}. */
@RestController
@RequestMapping("/api/v1/audit/${spring.application.name}")
@Tag(name = "Audit · 审计")
class ChainController {

    private static final LocalDate NO_DAY_YET = LocalDate.of(9999, 12, 31);

    private final ChainExport chain;
    private final DailyRoots roots;
    private final AuditReadings readings;

    ChainController(ChainExport chain, DailyRoots roots, AuditReadings readings) {
        this.chain = chain;
        this.roots = roots;
        this.readings = readings;
    }

    @GetMapping("/chain")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "The chain of events, for infra/verify · 事件链，供 infra/verify 核对",
            description = "JSON Lines: seals, the events of the site in full, of other sites by hash, signed roots. · "
                    + "JSON Lines：封印、本站点的事件全文、其他站点只有摘要、每日签名。")
    void chain(
            @RequestParam(defaultValue = "1")
                    @Parameter(description = "Number of the first seal · 从第几个封印开始", example = "1")
                    long from,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (from < 1) {
            throw new BadInput("number-invalid", "from");
        }
        readings.record(actor.account(), actor.site(), Asked.in(request));
        response.setContentType("application/jsonl;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"chain.jsonl\"");
        chain.write(from, actor.site(), response.getOutputStream());
    }

    @GetMapping("/roots")
    @RolesAllowed({SUPERVISOR, MANAGER, ADMIN})
    @Operation(
            summary = "Signed daily roots, newest first · 每日签名，最近的在前",
            description =
                    "Keep them elsewhere: they alone show a chain that was cut or made anew. · 请另存他处：只有它们能查出被截断或重写的链。")
    Page<DailyRoot> roots(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 1);
        var rows = roots.before(after == null ? NO_DAY_YET : day(after.text(0)), size + 1);
        return Page.of(rows, size, root -> Cursor.of(root.day()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException forged) {
            throw new BadInput("cursor-malformed", "cursor");
        }
    }
}
