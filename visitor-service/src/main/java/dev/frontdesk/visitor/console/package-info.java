/** The desk's, the hosts' and the kiosk's requests. */
@NullMarked
package dev.frontdesk.visitor.console;

import org.jspecify.annotations.NullMarked;
