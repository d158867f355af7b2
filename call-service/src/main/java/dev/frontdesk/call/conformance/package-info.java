/** Which rules of the telephone were broken, found in the events alone. */
@NullMarked
package dev.frontdesk.call.conformance;

import org.jspecify.annotations.NullMarked;
