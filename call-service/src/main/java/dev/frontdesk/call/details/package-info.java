/** Which entries of the vault this service's events refer to. */
@NullMarked
package dev.frontdesk.call.details;

import org.jspecify.annotations.NullMarked;
