package dev.frontdesk.call.call;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a call. {@link #at()} is when it happened, as the desk says. */
public sealed interface CallCommand {

    CallId callId();

    Instant at();

    /**
     * S106. A call reached the desk, and was perhaps answered already.
     *
     * @param line own line that rang
     * @param caller where the vault keeps who called, when anything is known
     * @param answeredAt when the receiver was taken up
     * @param at when it began to ring
     */
    record RegisterInboundCall(
            @TargetAggregateIdentifier CallId callId,
            @Nullable String line,
            @Nullable CallKind kind,
            @Nullable Caller caller,
            @Nullable Instant answeredAt,
            Instant at)
            implements CallCommand {}

    /** S106. */
    record AnswerCall(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /** S7 to S30. */
    record CompleteTransfer(
            @TargetAggregateIdentifier CallId callId, String extension, TransferOutcome outcome, Instant at)
            implements CallCommand {}

    /** S110. @param disposition what became of it; without one the call goes on */
    record EndCall(
            @TargetAggregateIdentifier CallId callId,
            @Nullable Disposition disposition,
            Instant at) implements CallCommand {}

    /** Where the vault keeps name, number and company, whose they are, and their salted digest. */
    record Caller(String ref, String person, String digest) {}
}
