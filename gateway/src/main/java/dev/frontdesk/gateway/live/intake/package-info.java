/** Reads the topics of all services from now on; each gateway reads all, without a group. */
@NullMarked
package dev.frontdesk.gateway.live.intake;

import org.jspecify.annotations.NullMarked;
