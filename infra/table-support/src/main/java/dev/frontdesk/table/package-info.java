/** Reading a table that somebody uploaded: how it is written, line by line, and what is wrong where. */
@NullMarked
package dev.frontdesk.table;

import org.jspecify.annotations.NullMarked;
