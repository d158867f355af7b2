package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.imports.ImportRecords.Running;
import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.staff.StaffState.Member;
import dev.frontdesk.directory.staffimport.ImportStore.Waiting;
import dev.frontdesk.directory.staffing.StaffChanges;
import dev.frontdesk.kernel.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the lines of imports, some at a time: events and progress in one transaction, so that a restart goes on where
 * the last batch ended. A batch is small, because no reader sees an event before every older transaction has ended.
 */
@Component
class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int AT_ONCE = 25;

    private final ImportStore store;
    private final StaffChanges changes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ImportWork(ImportStore store, StaffChanges changes, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        WAITS,
        REFUSED
    }

    @Scheduled(fixedDelay = 500)
    void work() {
        try {
            var running = store.records().next();
            while (running.isPresent() && batch(running.get())) {
                running = store.records().next();
            }
        } catch (RuntimeException trouble) {
            // Asked again half a second later; nothing of the batch has happened.
            log.warn("A batch of an import waits: {}", trouble.getClass().getSimpleName());
        }
    }

    /** @return whether there was something to do; what another process has in hand is its own */
    private boolean batch(Running running) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var lines = store.take(running.importId(), AT_ONCE);
            var outcomes = lines.stream().map(line -> carryOut(running, line)).toList();
            store.records()
                    .count(
                            running.importId(),
                            count(outcomes, Outcome.ADDED),
                            count(outcomes, Outcome.CHANGED),
                            count(outcomes, Outcome.UNCHANGED));
            if (lines.isEmpty()) {
                store.records().finish(running.importId());
            }
            return !lines.isEmpty();
        }));
    }

    private Outcome carryOut(Running running, Waiting waiting) {
        try {
            return describe(running, waiting.line(), true);
        } catch (Rejection no) {
            if (no.code().equals("extension-taken") && waiting.round() == 1) {
                // Perhaps a later line gives it back; so that two can exchange theirs, the own ones are given back now.
                describe(running, waiting.line(), false);
                store.again(running.importId(), waiting.line());
                return Outcome.WAITS;
            }
            store.refused(running.importId(), waiting.line(), no.code());
            return Outcome.REFUSED;
        }
    }

    private Outcome describe(Running running, Line line, boolean newExtensions) {
        var origin = running.origin();
        var id = new StaffId(line.cell(Column.STAFF_ID));
        var state = changes.stateOf(id);
        var now = state instanceof Member member ? member.profile() : null;
        var profile = line.profile(now);
        if (!newExtensions) {
            var kept = now == null ? List.<String>of() : now.extensions();
            profile = profile.reachableAt(
                    profile.extensions().stream().filter(kept::contains).toList());
        }
        if (Objects.equals(now, profile)) {
            return Outcome.UNCHANGED;
        }
        changes.describe(new DescribeStaff(id, origin.site(), profile, clock.instant()), origin);
        return now == null ? Outcome.ADDED : Outcome.CHANGED;
    }

    private static long count(List<Outcome> outcomes, Outcome one) {
        return outcomes.stream().filter(one::equals).count();
    }
}
