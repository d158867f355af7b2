/** Visitors in a room: seat, tea and the tidied room (S91, S92, S94, S96). */
@NullMarked
package dev.frontdesk.visitor.room;

import org.jspecify.annotations.NullMarked;
