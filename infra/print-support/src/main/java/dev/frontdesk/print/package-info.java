/** Paper: whatever is printed or handed over as PDF. */
@NullMarked
package dev.frontdesk.print;

import org.jspecify.annotations.NullMarked;
