/** A member of staff who has gone out, until the return: 员工外出登记 (S64, S78). */
@NullMarked
package dev.frontdesk.directory.outing;

import org.jspecify.annotations.NullMarked;
