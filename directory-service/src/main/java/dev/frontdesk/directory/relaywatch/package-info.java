/** Watches the time limits of relays and finds who is told next. */
@NullMarked
package dev.frontdesk.directory.relaywatch;

import org.jspecify.annotations.NullMarked;
