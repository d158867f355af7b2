/** Whom the desk is to look at twice: with a reason, an author, an end and an appeal. */
@NullMarked
package dev.frontdesk.visitor.watch;

import org.jspecify.annotations.NullMarked;
