/** A visit as of a moment, from its events. */
@NullMarked
package dev.frontdesk.visitor.story;

import org.jspecify.annotations.NullMarked;
