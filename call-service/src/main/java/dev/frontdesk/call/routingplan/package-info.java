/** The routing plan of a site, version by version (S6 to S31). */
@NullMarked
package dev.frontdesk.call.routingplan;

import org.jspecify.annotations.NullMarked;
