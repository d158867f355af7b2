/** Departments as they are now. */
@NullMarked
package dev.frontdesk.directory.departmentlist;

import org.jspecify.annotations.NullMarked;
