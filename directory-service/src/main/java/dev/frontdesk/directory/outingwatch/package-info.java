/** Watches when those who are out are expected back. */
@NullMarked
package dev.frontdesk.directory.outingwatch;

import org.jspecify.annotations.NullMarked;
