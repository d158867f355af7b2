/** Extension tables as they were issued, and what the next one would say. */
@NullMarked
package dev.frontdesk.directory.extensiontablelist;

import org.jspecify.annotations.NullMarked;
