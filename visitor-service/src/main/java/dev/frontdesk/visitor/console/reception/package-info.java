/** A site's rooms, badges and limits over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.reception;

import org.jspecify.annotations.NullMarked;
