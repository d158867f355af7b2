/** Where a call goes and what is said (S5 to S31): a pure function of the plan, the caller and the lines. */
@NullMarked
package dev.frontdesk.call.routing;

import org.jspecify.annotations.NullMarked;
