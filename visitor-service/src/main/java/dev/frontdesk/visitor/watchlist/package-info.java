/** Whether somebody is on the watch list, and why one thinks so. */
@NullMarked
package dev.frontdesk.visitor.watchlist;

import org.jspecify.annotations.NullMarked;
