/** Incoming items over HTTP. */
@NullMarked
package dev.frontdesk.mailroom.console.incoming;

import org.jspecify.annotations.NullMarked;
