/** Which telephone systems there are, by configuration. */
@NullMarked
package dev.frontdesk.call.telephony.systems;

import org.jspecify.annotations.NullMarked;
