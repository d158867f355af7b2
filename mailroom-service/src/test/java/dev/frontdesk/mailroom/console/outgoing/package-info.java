@NullMarked
package dev.frontdesk.mailroom.console.outgoing;

import org.jspecify.annotations.NullMarked;
