/** Goods at the door over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.goods;

import org.jspecify.annotations.NullMarked;
