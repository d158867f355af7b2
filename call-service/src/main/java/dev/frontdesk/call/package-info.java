/** The telephone side of the desk: calls, messages and the promises made on them. */
@NullMarked
package dev.frontdesk.call;

import org.jspecify.annotations.NullMarked;
