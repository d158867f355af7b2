/** Who has which badge, and who had it last. */
@NullMarked
package dev.frontdesk.visitor.badgelist;

import org.jspecify.annotations.NullMarked;
