/** Invitations over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.invitations;

import org.jspecify.annotations.NullMarked;
