/** A courier's statement as a file: which column is what, and every line that cannot be right. */
@NullMarked
package dev.frontdesk.mailroom.statementfile;

import org.jspecify.annotations.NullMarked;
