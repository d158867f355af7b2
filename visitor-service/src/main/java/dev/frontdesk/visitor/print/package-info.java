/** Paper that a visitor carries. */
@NullMarked
package dev.frontdesk.visitor.print;

import org.jspecify.annotations.NullMarked;
