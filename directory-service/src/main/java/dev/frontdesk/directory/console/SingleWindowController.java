package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.CustomerRequests.CustomerQuestion;
import dev.frontdesk.directory.customerlist.Customers;
import dev.frontdesk.directory.customerlist.Customers.CustomerRow;
import dev.frontdesk.directory.singlewindow.Found;
import dev.frontdesk.directory.singlewindow.Found.Match;
import dev.frontdesk.directory.singlewindow.Question;
import dev.frontdesk.directory.singlewindow.SingleWindow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S10, S14. The single window of the desk. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers · 客户归属")
class SingleWindowController {

    private final SingleWindow window;
    private final Customers customers;
    private final Staff staff;
    private final Clock clock;

    SingleWindowController(SingleWindow window, Customers customers, Staff staff, Clock clock) {
        this.window = window;
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param matched number, company or name
     * @param nearness above 0, at most 1
     * @param locked S15: locked and followed by {@code ownerId}; else the duty person takes the call (S16)
     * @param extensions of the owner, in the order in which they are tried
     */
    @Schema(name = "CustomerMatch")
    record MatchView(
            String customerId,
            @Nullable String company,
            @Nullable String contact,
            String matched,
            double nearness,
            boolean locked,
            @Nullable String ownerId,
            List<String> extensions,
            @Nullable Instant since) {

        @Override
        public String toString() {
            return "MatchView[" + customerId + "]";
        }
    }

    /**
     * @param source crm: the live register answered; own-copy: it did not, or there is none
     * @param asOf how new the answer is; null when there is no copy yet
     */
    @Schema(name = "CustomerMatches")
    record MatchesView(
            String source, @Nullable Instant asOf, @Nullable Long ageSeconds, List<MatchView> matches) {}

    /** Nothing personal. */
    @Schema(name = "Customer")
    record CustomerView(
            String customerId,
            boolean locked,
            @Nullable String ownerId,
            @Nullable Instant since,
            long version) {
        static CustomerView of(CustomerRow row) {
            return new CustomerView(
                    row.customerId(), row.ownerId() != null, row.ownerId(), row.lockedSince(), row.version());
        }
    }

    @PostMapping("/find")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Whose customer is this caller · 单窗口：核对客户归属",
            description = "By number, by company or name as they were said; at most five, the likeliest first. What is "
                    + "shown is recorded. The answer is not kept, so asking again asks again. · "
                    + "按号码、公司或姓名(可不完整)查找，最多五条，最接近者在前；所示内容均有查看记录。")
    ResponseEntity<MatchesView> find(@Valid @RequestBody CustomerQuestion request, Actor actor) {
        var question = new Question(
                actor.site(),
                actor.account(),
                request.about(),
                number(request.number()),
                Forms.given(request.company()),
                Forms.given(request.name()));
        if (question.number() == null && question.company() == null && question.name() == null) {
            throw new BadInput("question-empty", "number");
        }
        return Answers.personal(view(window.find(question), actor.site()));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Who follows which customers · 客户归属一览",
            description = "By id, without anything personal. · 仅编号与归属，不含客户信息。")
    Page<CustomerView> list(
            @RequestParam(required = false) @Nullable String ownerId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = customers.page(actor.site(), ownerId, last == null ? "" : last.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.customerId())).map(CustomerView::of);
    }

    private MatchesView view(Found found, String site) {
        var asOf = found.asOf();
        return new MatchesView(
                found.source(),
                asOf,
                asOf == null
                        ? null
                        : Math.max(0, Duration.between(asOf, clock.instant()).toSeconds()),
                found.matches().stream().map(match -> view(match, site)).toList());
    }

    private MatchView view(Match match, String site) {
        var ownerId = match.ownerId();
        var owner = ownerId == null ? null : staff.of(site, ownerId).orElse(null);
        return new MatchView(
                match.customerId(),
                match.company(),
                match.contact(),
                match.matched(),
                Math.round(match.nearness() * 100) / 100.0,
                ownerId != null,
                ownerId,
                owner == null ? List.of() : owner.extensions(),
                match.lockedSince());
    }

    private static @Nullable String number(@Nullable String written) {
        var number = Forms.given(written);
        if (number != null && PhoneNumbers.normalise(number).isEmpty()) {
            throw new BadInput("number-invalid", "number");
        }
        return number;
    }
}
