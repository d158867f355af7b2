/** Notices when customer service has not taken up a complaint, or has not called, in time (S20, S22). */
@NullMarked
package dev.frontdesk.call.complaintwatch;

import org.jspecify.annotations.NullMarked;
