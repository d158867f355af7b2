/** Notices when nobody comes to inspect goods in time (S52). */
@NullMarked
package dev.frontdesk.visitor.goodswatch;

import org.jspecify.annotations.NullMarked;
