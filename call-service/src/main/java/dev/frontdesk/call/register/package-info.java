/** 来电记录表 of a year: books that are full are closed, and the year is sealed (S117, S124). */
@NullMarked
package dev.frontdesk.call.register;

import org.jspecify.annotations.NullMarked;
