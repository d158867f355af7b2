/** Which days of a year are off and which are worked although they fall on a weekend: 节假日与调休 (S16). */
@NullMarked
package dev.frontdesk.directory.calendar;

import org.jspecify.annotations.NullMarked;
