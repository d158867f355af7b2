/** Visitor badges over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.badges;

import org.jspecify.annotations.NullMarked;
