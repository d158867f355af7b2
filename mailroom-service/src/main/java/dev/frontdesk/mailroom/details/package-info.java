/** Which entries of the vault this service's events refer to. */
@NullMarked
package dev.frontdesk.mailroom.details;

import org.jspecify.annotations.NullMarked;
