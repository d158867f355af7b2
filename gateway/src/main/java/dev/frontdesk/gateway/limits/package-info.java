/** How much anybody may ask for, so that nobody takes the desk from the others. */
@NullMarked
package dev.frontdesk.gateway.limits;

import org.jspecify.annotations.NullMarked;
