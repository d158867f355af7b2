/** A courier's statement (快递对账单) as it was taken in (S131). */
@NullMarked
package dev.frontdesk.mailroom.statement;

import org.jspecify.annotations.NullMarked;
