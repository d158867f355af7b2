/** A site's decisions for its mail over HTTP. */
@NullMarked
package dev.frontdesk.mailroom.console.mailpolicy;

import org.jspecify.annotations.NullMarked;
