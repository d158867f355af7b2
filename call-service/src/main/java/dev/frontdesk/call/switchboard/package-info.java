/** Between the telephone systems and the cards of calls: what they tell becomes commands, what the desk wants is asked. */
@NullMarked
package dev.frontdesk.call.switchboard;

import org.jspecify.annotations.NullMarked;
