/** Goods at the door: the purchaser is called, inspects, and takes them or not (S52 to S56). */
@NullMarked
package dev.frontdesk.visitor.goods;

import org.jspecify.annotations.NullMarked;
