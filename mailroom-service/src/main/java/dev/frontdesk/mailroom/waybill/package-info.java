/** A tracking number stands for one item, never for two (S132). */
@NullMarked
package dev.frontdesk.mailroom.waybill;

import org.jspecify.annotations.NullMarked;
