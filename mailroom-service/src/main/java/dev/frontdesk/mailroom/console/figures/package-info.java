/** Figures about incoming mail over HTTP (S70, S123). */
@NullMarked
package dev.frontdesk.mailroom.console.figures;

import org.jspecify.annotations.NullMarked;
