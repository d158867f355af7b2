/** A month of a register, closed and archived (S101, S103 for mail). */
@NullMarked
package dev.frontdesk.mailroom.register;

import org.jspecify.annotations.NullMarked;
