/** By which rules a site receives its visitors, at any moment. */
@NullMarked
package dev.frontdesk.visitor.receptions;

import org.jspecify.annotations.NullMarked;
