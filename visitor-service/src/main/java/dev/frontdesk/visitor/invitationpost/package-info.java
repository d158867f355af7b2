/** Sends invitations to visitors, with a file for their calendar. */
@NullMarked
package dev.frontdesk.visitor.invitationpost;

import org.jspecify.annotations.NullMarked;
