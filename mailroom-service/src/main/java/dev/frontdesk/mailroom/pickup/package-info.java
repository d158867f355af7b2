/** Notices when a recipient was not told in time, and reminds those who do not collect. */
@NullMarked
package dev.frontdesk.mailroom.pickup;

import org.jspecify.annotations.NullMarked;
