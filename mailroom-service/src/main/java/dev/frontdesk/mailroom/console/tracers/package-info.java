/** Tracers over HTTP. */
@NullMarked
package dev.frontdesk.mailroom.console.tracers;

import org.jspecify.annotations.NullMarked;
