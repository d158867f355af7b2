/** A member of staff: names, place, extensions, deputy. */
@NullMarked
package dev.frontdesk.directory.staff;

import org.jspecify.annotations.NullMarked;
