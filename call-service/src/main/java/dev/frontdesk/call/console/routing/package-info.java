/** Routing plans, line states and the advice for a call over HTTP. */
@NullMarked
package dev.frontdesk.call.console.routing;

import org.jspecify.annotations.NullMarked;
