/** S44. That somebody came by an invitation is written down with it. */
@NullMarked
package dev.frontdesk.visitor.invitationuse;

import org.jspecify.annotations.NullMarked;
