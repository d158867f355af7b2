/** What auditors ask of a service: what happened, who did it, what was known when. Read from the events themselves. */
@NullMarked
package dev.frontdesk.axon.audit;

import org.jspecify.annotations.NullMarked;
