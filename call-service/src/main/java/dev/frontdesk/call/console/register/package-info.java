/** The call register over HTTP. */
@NullMarked
package dev.frontdesk.call.console.register;

import org.jspecify.annotations.NullMarked;
