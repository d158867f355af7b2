/** Who answers for what now. */
@NullMarked
package dev.frontdesk.directory.responsibilitylist;

import org.jspecify.annotations.NullMarked;
