/** Notices when a room is not tidy in time (S96). */
@NullMarked
package dev.frontdesk.visitor.turnoverwatch;

import org.jspecify.annotations.NullMarked;
