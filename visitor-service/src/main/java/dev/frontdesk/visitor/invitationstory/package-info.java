/** One invitation as its events tell it, right at once. */
@NullMarked
package dev.frontdesk.visitor.invitationstory;

import org.jspecify.annotations.NullMarked;
