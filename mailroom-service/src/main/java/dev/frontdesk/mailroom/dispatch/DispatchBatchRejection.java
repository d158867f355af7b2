package dev.frontdesk.mailroom.dispatch;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a dispatch says no. Each reason is one code, and codes never change. */
final class DispatchBatchRejection {

    private DispatchBatchRejection() {}

    static Rejection idTaken(DispatchBatchId id) {
        return new Rejection(
                "id-taken", "%s already stands for another dispatch".formatted(id), Map.of("id", id.value()));
    }

    static Rejection empty(DispatchBatchId id) {
        return new Rejection("dispatch-empty", "%s holds nothing".formatted(id), Map.of("id", id.value()));
    }

    static Rejection itemTwice(DispatchBatchId id) {
        return new Rejection("dispatch-item-twice", "%s holds an item twice".formatted(id), Map.of("id", id.value()));
    }
}
