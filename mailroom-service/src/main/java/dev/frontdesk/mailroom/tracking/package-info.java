/** What the number on a waybill says of its carrier. */
@NullMarked
package dev.frontdesk.mailroom.tracking;

import org.jspecify.annotations.NullMarked;
