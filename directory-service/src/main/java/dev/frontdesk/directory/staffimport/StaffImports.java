package dev.frontdesk.directory.staffimport;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.imports.ImportRecords.Progress;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * S62. Takes a table of staff in. A look changes nothing; a real one is taken as a whole or not at all, and is then
 * worked off in the background, over restarts.
 */
@Component
public class StaffImports {

    private final LookThrough lookThrough;
    private final ImportStore store;
    private final Clock clock;

    StaffImports(LookThrough lookThrough, ImportStore store, Clock clock) {
        this.lookThrough = lookThrough;
        this.store = store;
        this.clock = clock;
    }

    public Look look(String site, byte[] file) {
        return lookThrough.at(site, file);
    }

    /**
     * Within the transaction of the request.
     *
     * @throws Rejection {@code import-has-problems}; nothing was taken
     */
    public Progress start(Origin origin, byte[] file) {
        var look = lookThrough.at(origin.site(), file);
        if (!look.clean()) {
            throw new Rejection(
                    "import-has-problems",
                    "The file has problems; a dry run lists them",
                    Map.of("count", String.valueOf(look.problemCount())));
        }
        var importId = "import-" + Ids.next();
        store.records().begin(importId, origin, look.lines(), clock.instant());
        var batch = store.lines(importId);
        Tables.read(file, batch::add);
        batch.flush();
        return of(origin.site(), importId).orElseThrow();
    }

    public Optional<Progress> of(String site, String importId) {
        return store.progress(site, importId);
    }
}
