/** Departments as tables: looked through, taken in, and written out. */
@NullMarked
package dev.frontdesk.directory.departmentimport;

import org.jspecify.annotations.NullMarked;
