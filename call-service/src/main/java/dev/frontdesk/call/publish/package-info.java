/** What the other services are told. */
@NullMarked
package dev.frontdesk.call.publish;

import org.jspecify.annotations.NullMarked;
