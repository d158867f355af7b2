/** The ways to reach a member of staff. */
@NullMarked
package dev.frontdesk.directory.channels;

import org.jspecify.annotations.NullMarked;
