package dev.frontdesk.visitor.visitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the desk's list has it; nothing personal and no inward reason.
 *
 * @param state awaiting-host, received, not-received, admitted, on-break, departed, departure-inferred or turned-away
 * @param outcome what may be said outside: waiting, coming, wait or not-received
 * @param answerBy until when somebody may still answer
 * @param notBefore with {@code notAfter}: between the two the visitor left, nobody knows when
 * @param told what the visitor was told last
 * @param returns S99. The visitor will come again
 */
public record VisitRow(
        String visitId,
        String state,
        String kind,
        @Nullable String subject,
        @Nullable String hostId,
        @Nullable String askedId,
        int persons,
        String place,
        String detailsRef,
        Instant arrivedAt,
        @Nullable Instant answerBy,
        String outcome,
        @Nullable Integer waitMinutes,
        @Nullable Instant admittedAt,
        @Nullable Instant departedAt,
        @Nullable String provenance,
        @Nullable Instant notBefore,
        @Nullable Instant notAfter,
        @Nullable String told,
        boolean returns,
        @Nullable String returnOn,
        long version) {}
