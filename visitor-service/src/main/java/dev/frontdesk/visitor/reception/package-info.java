/** What a site has for its visitors and within which limits it looks after them. */
@NullMarked
package dev.frontdesk.visitor.reception;

import org.jspecify.annotations.NullMarked;
