/** Facts on their way out to Kafka and in from it: at least once on the wire, once in effect. */
@NullMarked
package dev.frontdesk.messaging;

import org.jspecify.annotations.NullMarked;
