package dev.frontdesk.directory.console;

import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.directory.roster.DutyTable;
import dev.frontdesk.directory.roster.Piece;
import dev.frontdesk.directory.rosterlist.FindingList;
import dev.frontdesk.directory.rosterlist.FindingList.After;
import dev.frontdesk.directory.rosterlist.FindingList.FindingRow;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rosters/findings")
@Tag(name = "Duty rosters · 值班表")
class FindingController {

    private final FindingList findings;
    private final RosterDesk rosters;
    private final Clock clock;

    FindingController(FindingList findings, RosterDesk rosters, Clock clock) {
        this.findings = findings;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * @param kind gap or double-cover
     * @param stands whether it is still so with the roster as it is now
     */
    @Schema(name = "DutyFinding")
    record FindingView(
            String rosterId,
            String kind,
            LocalDate day,
            Instant from,
            Instant until,
            List<String> staffIds,
            Instant foundAt,
            boolean stands) {

        static FindingView of(FindingRow row, Planned roster) {
            var gap = row.kind().equals("gap");
            var now = gap ? DutyTable.gaps(roster, row.day()) : DutyTable.doubleCovers(roster, row.day());
            return new FindingView(
                    row.rosterId(),
                    row.kind(),
                    row.day(),
                    row.from(),
                    row.until(),
                    row.staffIds(),
                    row.foundAt(),
                    now.stream().anyMatch(piece -> overlaps(piece, row)));
        }

        private static boolean overlaps(Piece piece, FindingRow row) {
            return piece.from().isBefore(row.until()) && row.from().isBefore(piece.until());
        }
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Gaps and double covers that are not over · 尚未过去的值班空缺与重复",
            description = "Found before the day began; stands says whether it is still so. · "
                    + "在当日开始前发现;stands 表示按现行值班表是否仍然存在。")
    Page<FindingView> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? new After(Instant.EPOCH, "") : new After(last.instant(0), last.text(1));
        var size = Page.size(limit);
        var known = new HashMap<String, Planned>();
        return Page.of(
                        findings.page(actor.site(), clock.instant(), after, size + 1),
                        size,
                        row -> Cursor.of(row.from(), row.eventId()))
                .map(row -> FindingView.of(
                        row, known.computeIfAbsent(row.rosterId(), id -> rosters.known(id, actor.site(), null))));
    }
}
