/** The web console as the browser gets it. Its source is in gateway/console. */
@NullMarked
package dev.frontdesk.gateway.console;

import org.jspecify.annotations.NullMarked;
