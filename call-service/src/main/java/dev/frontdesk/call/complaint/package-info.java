/** A complaint from the call in which it came until customer service has it (S20 to S22). */
@NullMarked
package dev.frontdesk.call.complaint;

import org.jspecify.annotations.NullMarked;
