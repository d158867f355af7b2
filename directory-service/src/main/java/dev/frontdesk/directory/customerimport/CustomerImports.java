package dev.frontdesk.directory.customerimport;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentState;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Known;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Locked;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Unknown;
import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.directory.singlewindow.Descriptions;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** S14. Takes an export of customers in, as a whole or not at all; the same again changes nothing. */
@Component
public class CustomerImports {

    private static final String REASON = "crm";

    private final Descriptions descriptions;
    private final Staff staff;
    private final SiteList sites;
    private final Desk desk;
    private final Clock clock;

    CustomerImports(Descriptions descriptions, Staff staff, SiteList sites, Desk desk, Clock clock) {
        this.descriptions = descriptions;
        this.staff = staff;
        this.sites = sites;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param problems all of them, by line; nothing of what the cells say */
    public record CustomerLook(int lines, List<Problem> problems) {}

    /** How many customers were new, different, and as they had been. */
    public record Imported(int lines, int added, int changed, int unchanged) {}

    /** What a file would do; changes nothing. */
    public CustomerLook look(String site, byte[] file) {
        try {
            var lines = CustomerTable.read(file);
            return new CustomerLook(lines.size(), problems(site, lines));
        } catch (Unreadable unreadable) {
            return new CustomerLook(0, List.of(unreadable.problem()));
        }
    }

    /**
     * Within the transaction of the request.
     *
     * @throws Rejection {@code customers-have-problems}; nothing was taken
     */
    public Imported take(Origin origin, byte[] file) {
        var look = look(origin.site(), file);
        if (!look.problems().isEmpty()) {
            throw new Rejection(
                    "customers-have-problems",
                    "The file has problems; a look lists them",
                    Map.of("count", String.valueOf(look.problems().size())));
        }
        var added = 0;
        var changed = 0;
        for (var line : CustomerTable.read(file)) {
            var id = new CustomerId(line.customerId());
            var before = descriptions.stateOf(id);
            if (!carryOut(id, line, before, origin)) {
                continue;
            }
            if (before instanceof Unknown) {
                added++;
            } else {
                changed++;
            }
        }
        return new Imported(look.lines(), added, changed, look.lines() - added - changed);
    }

    /** @return whether anything changed */
    private boolean carryOut(CustomerId id, CustomerLine line, CustomerAssignmentState before, Origin origin) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var described = descriptions.of(id, origin.site(), before, line.company(), line.contacts(), now);
        Stream.concat(Stream.of(described), followed(id, line, before, origin.site(), now).stream())
                .forEach(command -> desk.send(command, origin));
        return !descriptions.stateOf(id).equals(before);
    }

    private Optional<CustomerAssignmentCommand> followed(
            CustomerId id, CustomerLine line, CustomerAssignmentState before, String site, Instant now) {
        var ownerId = line.ownerId();
        if (!line.speaksOfOwners()) {
            return Optional.empty();
        }
        if (before instanceof Locked(var _, var holder, var _)) {
            return ownerId == null
                    ? Optional.of(new ReleaseCustomer(id, holder, REASON, now))
                    : Optional.of(new TakeOverCustomer(id, holder, ownerId, REASON, now));
        }
        var since = line.lockedSince(zone(site));
        return ownerId == null
                ? Optional.empty()
                : Optional.of(new LockCustomer(id, ownerId, since == null ? now : since));
    }

    private List<Problem> problems(String site, List<CustomerLine> lines) {
        var known = new HashMap<String, Boolean>();
        var rules = new CustomerRules(
                staffId -> known.computeIfAbsent(staffId, one -> staff.present(site, one)),
                zone(site),
                clock.instant());
        lines.forEach(rules::take);
        var problems = new ArrayList<>(rules.problems());
        if (problems.isEmpty()) {
            lines.stream()
                    .filter(line -> ofAnotherSite(line, site))
                    .forEach(line -> problems.add(new Problem(line.number(), Column.CUSTOMER_ID.en(), "id-taken")));
        }
        return List.copyOf(problems);
    }

    private boolean ofAnotherSite(CustomerLine line, String site) {
        return descriptions.stateOf(new CustomerId(line.customerId())) instanceof Known known
                && !known.described().siteId().equals(site);
    }

    private ZoneId zone(String site) {
        return sites.of(site).map(row -> ZoneId.of(row.zone())).orElse(ZoneOffset.UTC);
    }
}
