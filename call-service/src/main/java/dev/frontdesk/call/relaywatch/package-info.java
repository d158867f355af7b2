/** Notices when a message was not brought in time (S114). */
@NullMarked
package dev.frontdesk.call.relaywatch;

import org.jspecify.annotations.NullMarked;
