package dev.frontdesk.web.operator;

import static dev.frontdesk.web.Roles.ADMIN;
import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.axon.audit.AuditIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everything that can be read is made from the events, and can be thrown away and made again. */
@RestController
@RequestMapping("/api/v1/operator/${spring.application.name}/rebuild")
@Tag(name = "Operators · 运维")
class RebuildController {

    private final Projections projections;
    private final AuditIndex audit;

    RebuildController(Projections projections, AuditIndex audit) {
        this.projections = projections;
        this.audit = audit;
    }

    /** @param running while it is, everything else is answered with 503 {@code rebuilding} */
    record RebuildState(boolean running) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RolesAllowed(ADMIN)
    @Operation(
            summary = "Make every view anew from the events · 从事件重建所有视图",
            description = "Nothing is lost and nothing is sent. Until it is done the service answers 503 rebuilding, so"
                    + " after office hours. · 不丢失、不外发。完成前本服务返回 503 rebuilding，宜在下班后进行。")
    RebuildState rebuild() {
        audit.rebuild();
        projections.rebuild();
        return new RebuildState(projections.rebuilding());
    }

    @GetMapping
    @RolesAllowed({ADMIN, SUPERVISOR, MANAGER})
    @Operation(summary = "Is it still going on? · 重建是否仍在进行")
    RebuildState state() {
        return new RebuildState(projections.rebuilding());
    }
}
