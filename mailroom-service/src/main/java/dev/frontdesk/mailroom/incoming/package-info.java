/** A letter or parcel from its arrival at the desk until somebody has it. */
@NullMarked
package dev.frontdesk.mailroom.incoming;

import org.jspecify.annotations.NullMarked;
