/** Figures about visits over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.figures;

import org.jspecify.annotations.NullMarked;
