/** Sessions of browsers and kiosks, shared by all gateways over the database. */
@NullMarked
package dev.frontdesk.gateway.sessions;

import org.jspecify.annotations.NullMarked;
