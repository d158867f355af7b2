package dev.frontdesk.call.register;

import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a register needs to know, and nothing else.
 *
 * @param books how many are closed
 */
record CallRegisterState(
        int books, boolean overdue, @Nullable CallRegisterSealed seal) {

    static final CallRegisterState EMPTY = new CallRegisterState(0, false, null);

    CallRegisterState after(CallRegisterEvent event) {
        return switch (event) {
            case CallBookClosed closed -> new CallRegisterState(closed.book(), overdue, seal);
            case CallRegisterOverdue _ -> new CallRegisterState(books, true, seal);
            case CallRegisterSealed sealed -> new CallRegisterState(books, overdue, sealed);
        };
    }
}
