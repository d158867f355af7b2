/** A visitor badge: issued, returned or lost (S58). */
@NullMarked
package dev.frontdesk.visitor.visitorbadge;

import org.jspecify.annotations.NullMarked;
