package dev.frontdesk.directory.customerimport;

import dev.frontdesk.directory.customerimport.CustomerChanges.Outcome;
import dev.frontdesk.directory.customerimport.CustomerImportStore.Part;
import dev.frontdesk.directory.imports.ImportRecords.Running;
import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the lines of imports, a part at a time: events and progress in one transaction, so that a restart goes on where the
 * last part ended. A part is small, because no reader sees an event before every older transaction has ended.
 */
@Component
class CustomerImportWork {

    private static final Logger log = LoggerFactory.getLogger(CustomerImportWork.class);

    private final CustomerImportStore store;
    private final LinesInVault lines;
    private final CustomerChanges changes;
    private final TransactionTemplate transaction;

    CustomerImportWork(
            CustomerImportStore store,
            LinesInVault lines,
            CustomerChanges changes,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.lines = lines;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 500)
    void work() {
        try {
            var running = store.records().next();
            while (running.isPresent() && part(running.get())) {
                running = store.records().next();
            }
        } catch (RuntimeException trouble) {
            // Asked again half a second later; nothing of the part has happened.
            log.warn("A part of an import waits: {}", trouble.getClass().getSimpleName());
        }
    }

    /** @return whether there was something to do; what another process has in hand is its own */
    private boolean part(Running running) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var part = store.take(running.importId());
            if (part.isEmpty()) {
                store.records().finish(running.importId());
                return false;
            }
            var outcomes = outcomes(running, part.get());
            store.records()
                    .count(
                            running.importId(),
                            count(outcomes, Outcome.ADDED),
                            count(outcomes, Outcome.CHANGED),
                            count(outcomes, Outcome.UNCHANGED));
            return true;
        }));
    }

    private List<Outcome> outcomes(Running running, Part part) {
        return lines.read(part.detailsRef(), running.origin(), running.importId()).stream()
                .flatMap(line -> carryOut(running, line).stream())
                .toList();
    }

    private Optional<Outcome> carryOut(Running running, CustomerLine line) {
        try {
            return Optional.of(changes.carryOut(line, running.origin()));
        } catch (Rejection no) {
            store.refused(running.importId(), line.number(), no.code());
            return Optional.empty();
        }
    }

    private static long count(List<Outcome> outcomes, Outcome one) {
        return outcomes.stream().filter(one::equals).count();
    }
}
