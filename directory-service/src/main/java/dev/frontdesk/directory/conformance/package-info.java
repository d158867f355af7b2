/** Which rules of the directory and of relays were broken, found in the events alone. */
@NullMarked
package dev.frontdesk.directory.conformance;

import org.jspecify.annotations.NullMarked;
