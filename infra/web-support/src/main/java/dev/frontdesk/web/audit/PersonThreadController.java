package dev.frontdesk.web.audit;

import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.RECEPTIONIST;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.axon.audit.PersonThreads;
import dev.frontdesk.axon.audit.PersonThreads.ThreadEntry;
import dev.frontdesk.axon.conformance.Promised;
import dev.frontdesk.axon.conformance.PromisesMade;
import dev.frontdesk.web.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One person's thread through a service; the gateway puts the services' threads together. */
@RestController
@RequestMapping("/api/v1/audit/${spring.application.name}")
@Tag(name = "Audit · 审计")
class PersonThreadController {

    private static final int MOST = 200;

    private final PersonThreads threads;
    private final PromisesMade promises;
    private final AuditReadings readings;

    PersonThreadController(PersonThreads threads, PromisesMade promises, AuditReadings readings) {
        this.threads = threads;
        this.promises = promises;
        this.readings = readings;
    }

    /**
     * @param items the newest first, at most 200
     * @param more whether there are older ones
     */
    record PersonThread(String personId, List<ThreadEntry> items, boolean more) {}

    @GetMapping("/threads/{personId}")
    @RolesAllowed({RECEPTIONIST, SUPERVISOR, MANAGER})
    @Operation(
            summary = "What one person had to do with us here · 某人在本服务的往来",
            description = "Calls, visits, items, promises with what became of each; ids and names of events, nothing"
                    + " personal. · 来电、来访、收发件、承诺及其结果；只有编号和事件名称，不含个人数据。")
    PersonThread thread(
            @PathVariable @Parameter(example = "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001") String personId,
            Moment moment,
            Actor actor,
            HttpServletRequest request) {
        readings.record(actor.account(), actor.site(), Asked.in(request));
        var found = threads.of(actor.site(), personId, moment, MOST + 1);
        return new PersonThread(personId, found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    }

    /** @param items in order of time */
    record PersonPromises(String personId, List<Promised> items) {}

    @GetMapping("/promises/{personId}")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "What was promised to one person here · 本服务对某人的承诺",
            description = "With what had become of it by asOf, as known at knownAt, and the events that show it."
                    + " · 截至 asOf、按 knownAt 所知的结果，附凭据事件。")
    PersonPromises promises(
            @PathVariable @Parameter(example = "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001") String personId,
            Moment moment,
            Actor actor,
            HttpServletRequest request) {
        readings.record(actor.account(), actor.site(), Asked.in(request));
        return new PersonPromises(personId, promises.to(personId, actor.site(), moment));
    }
}
