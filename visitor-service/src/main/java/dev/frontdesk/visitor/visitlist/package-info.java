/** The desk's list of visits, and what became of each. */
@NullMarked
package dev.frontdesk.visitor.visitlist;

import org.jspecify.annotations.NullMarked;
