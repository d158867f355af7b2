/** Axon, set up once: the event store on PostgreSQL, processors that are pushed, and the way commands are sent. */
@NullMarked
package dev.frontdesk.axon;

import org.jspecify.annotations.NullMarked;
