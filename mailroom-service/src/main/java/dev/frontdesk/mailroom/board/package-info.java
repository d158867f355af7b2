/** The lists of the desk. All can be dropped and made again from the events. */
@NullMarked
package dev.frontdesk.mailroom.board;

import org.jspecify.annotations.NullMarked;
