/** Says when a day's extension table is overdue. */
@NullMarked
package dev.frontdesk.directory.tablewatch;

import org.jspecify.annotations.NullMarked;
