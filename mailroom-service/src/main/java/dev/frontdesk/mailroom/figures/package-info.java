/** What happened to incoming items, counted with the events behind each figure. */
@NullMarked
package dev.frontdesk.mailroom.figures;

import org.jspecify.annotations.NullMarked;
