package dev.frontdesk.mailroom.dispatch;

import dev.frontdesk.mailroom.dispatch.DispatchBatchCommand.RecordPickUp;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.mailroom.dispatch.DispatchBatchState.Dispatched;
import dev.frontdesk.mailroom.dispatch.DispatchBatchState.NotDispatched;
import java.util.HashSet;
import java.util.List;

/** Every rule of a dispatch: a list is written once, holds something, and nothing twice. */
final class DispatchBatchDecider {

    private DispatchBatchDecider() {}

    static List<DispatchBatchEvent> decide(DispatchBatchState state, DispatchBatchCommand command) {
        return switch (command) {
            case RecordPickUp pickUp -> pickedUp(state, pickUp);
        };
    }

    private static List<DispatchBatchEvent> pickedUp(DispatchBatchState state, RecordPickUp command) {
        if (command.itemIds().isEmpty()) {
            throw DispatchBatchRejection.empty(command.batchId());
        }
        if (new HashSet<>(command.itemIds()).size() < command.itemIds().size()) {
            throw DispatchBatchRejection.itemTwice(command.batchId());
        }
        return switch (state) {
            case NotDispatched _ ->
                List.of(new BatchDispatched(
                        command.batchId().value(),
                        command.carrier(),
                        command.itemIds(),
                        command.place(),
                        "S127",
                        command.at()));
            case Dispatched(var list)
            when list.carrier().equals(command.carrier()) && list.itemIds().equals(command.itemIds()) -> List.of();
            case Dispatched _ -> throw DispatchBatchRejection.idTaken(command.batchId());
        };
    }
}
