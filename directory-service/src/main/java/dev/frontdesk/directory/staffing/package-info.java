/** Changes of staff that touch more than the person: their extensions come and go with them. */
@NullMarked
package dev.frontdesk.directory.staffing;

import org.jspecify.annotations.NullMarked;
