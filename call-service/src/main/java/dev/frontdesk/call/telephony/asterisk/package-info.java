/** Asterisk and FreePBX, over the Asterisk Manager Interface (AMI). */
@NullMarked
package dev.frontdesk.call.telephony.asterisk;

import org.jspecify.annotations.NullMarked;
