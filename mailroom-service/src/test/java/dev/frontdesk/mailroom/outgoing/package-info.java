@NullMarked
package dev.frontdesk.mailroom.outgoing;

import org.jspecify.annotations.NullMarked;
