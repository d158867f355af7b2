/** Calls that own telephones placed, and what they keep: promises to call back, missed calls, contacts of complaints. */
@NullMarked
package dev.frontdesk.call.evidence;

import org.jspecify.annotations.NullMarked;
