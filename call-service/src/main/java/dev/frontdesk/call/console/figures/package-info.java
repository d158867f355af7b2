/** Figures over HTTP. */
@NullMarked
package dev.frontdesk.call.console.figures;

import org.jspecify.annotations.NullMarked;
