/** Who sits where, what is due, and how well it was done (S91 to S96). */
@NullMarked
package dev.frontdesk.visitor.hospitality;

import org.jspecify.annotations.NullMarked;
