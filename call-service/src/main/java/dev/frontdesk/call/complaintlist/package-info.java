/** Complaints as the desk sees them. */
@NullMarked
package dev.frontdesk.call.complaintlist;

import org.jspecify.annotations.NullMarked;
