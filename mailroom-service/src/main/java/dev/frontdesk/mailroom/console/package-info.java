/** What the requests of the console and of other programs have in common. */
@NullMarked
package dev.frontdesk.mailroom.console;

import org.jspecify.annotations.NullMarked;
