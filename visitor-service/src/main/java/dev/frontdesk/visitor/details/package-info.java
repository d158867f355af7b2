/** Which entries of the vault this service's visits refer to. */
@NullMarked
package dev.frontdesk.visitor.details;

import org.jspecify.annotations.NullMarked;
