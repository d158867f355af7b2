package dev.frontdesk.web.problem;

import dev.frontdesk.axon.Rebuilding;
import dev.frontdesk.axon.VersionMismatch;
import dev.frontdesk.axon.audit.AuditRebuilding;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.VersionRequired;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From whatever was thrown to what the client is told. */
final class Problems {

    /** Our own words first: a framework may have wrapped them in something that means less. */
    private static final List<Function<Throwable, @Nullable Problem>> BY_IMPORTANCE =
            List.of(Problems::said, StorageProblems::of, RequestProblems::of);

    private Problems() {}

    static Problem of(Throwable thrown) {
        return BY_IMPORTANCE.stream()
                .flatMap(reading -> Causes.of(thrown).stream().map(reading).filter(Objects::nonNull))
                .findFirst()
                .orElseGet(Problem::internal);
    }

    private static @Nullable Problem said(Throwable cause) {
        return switch (cause) {
            case Rejection no -> new Problem(409, no.code(), no.params(), List.of(), Map.of());
            case BadInput bad -> Problem.inFields(bad.errors());
            case Missing missing -> new Problem(404, missing.code());
            case Forbidden forbidden -> new Problem(403, forbidden.code());
            case VersionMismatch mismatch -> changed(mismatch);
            case VersionRequired required -> new Problem(428, "version-required");
            case Rebuilding later -> new Problem(503, "rebuilding").with("Retry-After", "10");
            case AuditRebuilding later -> new Problem(503, "audit-rebuilding").with("Retry-After", "30");
            case ProblemException found -> found.problem();
            default -> null;
        };
    }

    /** With who changed it and when, so that the one who comes second knows whom to ask. */
    private static Problem changed(VersionMismatch mismatch) {
        var params = mismatch.latest()
                .map(latest -> Map.of(
                        "changedBy", latest.origin().actor(),
                        "changedAt", latest.recordedAt().toString()))
                .orElse(Map.of());
        return new Problem(412, "version-mismatch", params, List.of(), Map.of());
    }
}
