/** A telephone system that plays a script: for trying the desk out, for demonstrations and for tests. */
@NullMarked
package dev.frontdesk.call.telephony.simulator;

import org.jspecify.annotations.NullMarked;
