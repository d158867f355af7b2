/** Whether every part of the suite is ready. */
@NullMarked
package dev.frontdesk.gateway.health;

import org.jspecify.annotations.NullMarked;
