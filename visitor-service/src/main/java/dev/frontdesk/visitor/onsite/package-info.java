/** Who is in the house: at any moment, as known at any moment. */
@NullMarked
package dev.frontdesk.visitor.onsite;

import org.jspecify.annotations.NullMarked;
