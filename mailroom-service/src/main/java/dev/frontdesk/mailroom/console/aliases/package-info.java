/** Aliases over HTTP (S70). */
@NullMarked
package dev.frontdesk.mailroom.console.aliases;

import org.jspecify.annotations.NullMarked;
