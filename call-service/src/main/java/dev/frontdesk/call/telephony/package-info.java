/** What a telephone system tells the desk and what the desk asks of it, whichever system it is. */
@NullMarked
package dev.frontdesk.call.telephony;

import org.jspecify.annotations.NullMarked;
