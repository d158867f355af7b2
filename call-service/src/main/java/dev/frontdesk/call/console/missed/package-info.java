/** Missed calls over HTTP. */
@NullMarked
package dev.frontdesk.call.console.missed;

import org.jspecify.annotations.NullMarked;
