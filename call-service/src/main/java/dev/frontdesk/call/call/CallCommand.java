package dev.frontdesk.call.call;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a call. {@link #at()} is when it happened, as the desk or the telephone system says. A
 * {@code clerk} is the account that acts for the call; null where the telephone system or a supervisor does.
 */
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
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /** S106. Also takes over the card of a call that the telephone system saw answered. */
    record AnswerCall(
            @TargetAggregateIdentifier CallId callId,
            @Nullable String clerk,
            Instant at) implements CallCommand {}

    /** S6. Says, or says better, what the caller wants. */
    record ClassifyCall(
            @TargetAggregateIdentifier CallId callId,
            CallKind kind,
            @Nullable String clerk,
            Instant at) implements CallCommand {}

    /** S24, S29. @param caller where the vault keeps company, surname and matter */
    record AskThreeQuestions(
            @TargetAggregateIdentifier CallId callId,
            Caller caller,
            @Nullable String clerk,
            Instant at) implements CallCommand {}

    /** S25, S30. What the one who was asked said; told to nobody outside. */
    record AskWillingness(
            @TargetAggregateIdentifier CallId callId,
            String extension,
            boolean wanted,
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /** S7 to S30. Asks the telephone system, where there is one, to put the call through. */
    record OfferTransfer(
            @TargetAggregateIdentifier CallId callId,
            String extension,
            TransferKind kind,
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /**
     * S7 to S30.
     *
     * @param byLine the telephone system says so, and may say it twice
     */
    record CompleteTransfer(
            @TargetAggregateIdentifier CallId callId,
            String extension,
            TransferOutcome outcome,
            boolean byLine,
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /** The line says that the call is back at the desk. */
    record ReturnCall(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /**
     * S9, S13, S18, S22, S23, S31. The caller was told how it ends.
     *
     * @param form how the plan ends such a call
     */
    record GiveOutwardAnswer(
            @TargetAggregateIdentifier CallId callId,
            String form,
            String rule,
            String planId,
            long planVersion,
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /** The line is free again. A card that says nothing yet of what became of the call stays open (S110). */
    record HangUp(@TargetAggregateIdentifier CallId callId, Instant at) implements CallCommand {}

    /** S110. @param disposition what became of it; without one the call goes on */
    record EndCall(
            @TargetAggregateIdentifier CallId callId,
            @Nullable Disposition disposition,
            @Nullable String clerk,
            Instant at)
            implements CallCommand {}

    /** Where the vault keeps name, number and company, whose they are, and their salted digest. */
    record Caller(String ref, String person, String digest) {}
}
