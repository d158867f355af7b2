@NullMarked
package dev.frontdesk.mailroom.waybill;

import org.jspecify.annotations.NullMarked;
