/** Tells the one who plans the duty what is wrong with it, by a relay. */
@NullMarked
package dev.frontdesk.directory.dutyalarm;

import org.jspecify.annotations.NullMarked;
