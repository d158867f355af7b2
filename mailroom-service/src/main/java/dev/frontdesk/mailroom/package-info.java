/** Mail and parcels, in and out, and what couriers are paid. */
@NullMarked
package dev.frontdesk.mailroom;

import org.jspecify.annotations.NullMarked;
