/** One stay of one visitor or group, from the arrival to the departure (S32 to S56, S87 to S100). */
@NullMarked
package dev.frontdesk.visitor.visit;

import org.jspecify.annotations.NullMarked;
