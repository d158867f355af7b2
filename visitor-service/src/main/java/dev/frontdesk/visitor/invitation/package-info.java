/** Who is expected when, by whose invitation, and what became of it (S44, S50). */
@NullMarked
package dev.frontdesk.visitor.invitation;

import org.jspecify.annotations.NullMarked;
