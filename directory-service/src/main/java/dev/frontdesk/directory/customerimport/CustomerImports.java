package dev.frontdesk.directory.customerimport;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.customerimport.CustomerImportStore.Part;
import dev.frontdesk.directory.imports.ImportRecords.Progress;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * S14. Takes an export of customers in. A look changes nothing; a real one is taken as a whole or not at all, and is then
 * worked off in the background, over restarts; the same again changes nothing.
 */
@Component
public class CustomerImports {

    private static final int AT_ONCE = 50;

    private final CustomerImportStore store;
    private final LinesInVault vault;
    private final CustomerChanges changes;
    private final Staff staff;
    private final Clock clock;

    CustomerImports(CustomerImportStore store, LinesInVault vault, CustomerChanges changes, Staff staff, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.changes = changes;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param problems all of them; nothing of what the cells say */
    public record CustomerLook(int lines, List<Problem> problems) {}

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
    public Progress start(Origin origin, byte[] file) {
        var look = look(origin.site(), file);
        if (!look.problems().isEmpty()) {
            throw new Rejection(
                    "customers-have-problems",
                    "The file has problems; a look lists them",
                    Map.of("count", String.valueOf(look.problems().size())));
        }
        var importId = "import-" + Ids.next();
        store.records().begin(importId, origin, look.lines(), clock.instant());
        var lines = CustomerTable.read(file);
        for (int first = 0; first < lines.size(); first += AT_ONCE) {
            var part = lines.subList(first, Math.min(first + AT_ONCE, lines.size()));
            var ref = importId + "/" + first;
            vault.keep(ref, part);
            store.add(importId, new Part(first, ref));
        }
        return of(origin.site(), importId).orElseThrow();
    }

    public Optional<Progress> of(String site, String importId) {
        return store.progress(site, importId);
    }

    private List<Problem> problems(String site, List<CustomerLine> lines) {
        var known = new HashMap<String, Boolean>();
        var rules = new CustomerRules(
                staffId -> known.computeIfAbsent(staffId, one -> staff.present(site, one)),
                changes.zone(site),
                clock.instant());
        lines.forEach(rules::take);
        var problems = new ArrayList<>(rules.problems());
        var elsewhere = new HashSet<>(store.ofOtherSites(
                site, lines.stream().map(CustomerLine::customerId).collect(Collectors.toSet())));
        lines.stream()
                .filter(line -> elsewhere.contains(line.customerId()))
                .forEach(line -> problems.add(new Problem(line.number(), Column.CUSTOMER_ID.en(), "id-taken")));
        return List.copyOf(problems);
    }
}
