/** Calls over HTTP (S106 to S111). */
@NullMarked
package dev.frontdesk.call.console.calls;

import org.jspecify.annotations.NullMarked;
