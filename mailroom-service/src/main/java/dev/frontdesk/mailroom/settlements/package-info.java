/** Statements, their comparison with the register, and what was paid (S131, S132). */
@NullMarked
package dev.frontdesk.mailroom.settlements;

import org.jspecify.annotations.NullMarked;
