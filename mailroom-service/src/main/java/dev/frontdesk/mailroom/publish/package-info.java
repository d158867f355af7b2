/** What the other services are told. */
@NullMarked
package dev.frontdesk.mailroom.publish;

import org.jspecify.annotations.NullMarked;
