/** What a screen needs from several services at once. Each part says present or missing; an outage is no empty list. */
@NullMarked
package dev.frontdesk.gateway.together;

import org.jspecify.annotations.NullMarked;
