/** Runs PostgreSQL, Kafka and the services as processes of their own on one machine. */
@NullMarked
package dev.frontdesk.local;

import org.jspecify.annotations.NullMarked;
