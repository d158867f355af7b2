/** Who was in the house when the alarm went, and who of them is safe; a drill or the real thing. */
@NullMarked
package dev.frontdesk.visitor.rollcall;

import org.jspecify.annotations.NullMarked;
