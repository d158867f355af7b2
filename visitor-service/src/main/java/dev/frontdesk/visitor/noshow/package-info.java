/** Notices when somebody who was expected did not come. */
@NullMarked
package dev.frontdesk.visitor.noshow;

import org.jspecify.annotations.NullMarked;
