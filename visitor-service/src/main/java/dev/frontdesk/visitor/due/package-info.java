/** What falls due in a visit: an answer, a reply, the closing of the site. */
@NullMarked
package dev.frontdesk.visitor.due;

import org.jspecify.annotations.NullMarked;
