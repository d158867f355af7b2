/** Gives out the roster of the coming days and finds its mistakes in time. */
@NullMarked
package dev.frontdesk.directory.rosterwatch;

import org.jspecify.annotations.NullMarked;
