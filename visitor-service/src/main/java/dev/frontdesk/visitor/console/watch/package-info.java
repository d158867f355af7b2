/** The watch list over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.watch;

import org.jspecify.annotations.NullMarked;
