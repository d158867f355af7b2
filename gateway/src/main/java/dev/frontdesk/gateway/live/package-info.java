/** Tells open browsers which thing changed, over one stream for each. */
@NullMarked
package dev.frontdesk.gateway.live;

import org.jspecify.annotations.NullMarked;
