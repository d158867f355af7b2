/** This service's own copies of what directory-service tells, so that the desk works while it is down. */
@NullMarked
package dev.frontdesk.visitor.copies;

import org.jspecify.annotations.NullMarked;
