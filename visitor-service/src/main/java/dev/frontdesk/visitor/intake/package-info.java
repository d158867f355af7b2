/** What the other services tell. */
@NullMarked
package dev.frontdesk.visitor.intake;

import org.jspecify.annotations.NullMarked;
