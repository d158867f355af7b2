/** Which rules of the mail were broken, found in the events alone. */
@NullMarked
package dev.frontdesk.mailroom.conformance;

import org.jspecify.annotations.NullMarked;
