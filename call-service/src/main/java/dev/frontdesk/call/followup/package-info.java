/** What follows from a call by itself: a missed one is to be returned, a complaint goes to customer service. */
@NullMarked
package dev.frontdesk.call.followup;

import org.jspecify.annotations.NullMarked;
