/** Which rules of reception were broken, found in the events alone. */
@NullMarked
package dev.frontdesk.visitor.conformance;

import org.jspecify.annotations.NullMarked;
