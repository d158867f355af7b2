/** What stands at the door, and what became of it. */
@NullMarked
package dev.frontdesk.visitor.goodslist;

import org.jspecify.annotations.NullMarked;
