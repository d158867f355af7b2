/** Roll calls over HTTP and on paper. */
@NullMarked
package dev.frontdesk.visitor.console.rollcalls;

import org.jspecify.annotations.NullMarked;
