/** Tracking numbers over HTTP. */
@NullMarked
package dev.frontdesk.mailroom.console.tracking;

import org.jspecify.annotations.NullMarked;
