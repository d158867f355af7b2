/** Which customers there are and whose they are. */
@NullMarked
package dev.frontdesk.directory.customerlist;

import org.jspecify.annotations.NullMarked;
