/** What was seen of the own lines, by whom and when. */
@NullMarked
package dev.frontdesk.call.line;

import org.jspecify.annotations.NullMarked;
