/** Visitors, from the invitation to the tidied room. */
@NullMarked
package dev.frontdesk.visitor;

import org.jspecify.annotations.NullMarked;
