/** What the gateway says when it says no (RFC 9457). */
@NullMarked
package dev.frontdesk.gateway.problems;

import org.jspecify.annotations.NullMarked;
