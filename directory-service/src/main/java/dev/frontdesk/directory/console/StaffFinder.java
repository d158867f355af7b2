package dev.frontdesk.directory.console;

import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.StaffSearch;
import dev.frontdesk.directory.stafflist.StaffSearch.Place;
import dev.frontdesk.names.Typed;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One page of staff, in the order of names when nothing is typed and in the order of what fits when something is. */
@Component
class StaffFinder {

    private final Staff staff;
    private final StaffSearch search;

    StaffFinder(Staff staff, StaffSearch search) {
        this.staff = staff;
        this.search = search;
    }

    Page<StaffView> page(String site, String query, @Nullable String departmentId, @Nullable String cursor, int size) {
        var typed = Typed.of(query);
        if (typed.isEmpty()) {
            return query.isBlank() ? everybody(site, departmentId, cursor, size) : new Page<>(List.of(), null);
        }
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? null : placeOf(site, typed, last);
        var hits = departmentId == null
                ? search.find(site, typed, after, size + 1)
                : search.findIn(site, departmentId, typed, after, size + 1);
        return Page.of(
                        hits,
                        size,
                        hit -> Cursor.of(hit.place().department(), hit.row().staffId()))
                .map(hit -> StaffView.of(hit.row(), hit.near()));
    }

    private Page<StaffView> everybody(String site, @Nullable String departmentId, @Nullable String cursor, int size) {
        var last = Cursor.parse(cursor, 1);
        var after = last == null ? null : last.text(0);
        var rows = departmentId == null
                ? staff.page(site, after, size + 1)
                : staff.inDepartment(site, departmentId, after, size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.staffId())).map(StaffView::of);
    }

    /** Somebody who no longer fits is no place to go on from. */
    private Place placeOf(String site, Typed typed, Cursor last) {
        return search.place(site, typed, last.text(0), last.text(1))
                .orElseThrow(() -> new BadInput("cursor-malformed", "cursor"));
    }
}
