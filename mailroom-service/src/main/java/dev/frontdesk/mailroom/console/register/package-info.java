/** Registers and figures over HTTP. */
@NullMarked
package dev.frontdesk.mailroom.console.register;

import org.jspecify.annotations.NullMarked;
