/** What the desk has before its eyes: calls and messages, newest first. */
@NullMarked
package dev.frontdesk.call.board;

import org.jspecify.annotations.NullMarked;
