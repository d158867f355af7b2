/** 电话记录、来电记录表: what the register says of any day or year, as known at any moment, with its digest (S119, S124). */
@NullMarked
package dev.frontdesk.call.registerbook;

import org.jspecify.annotations.NullMarked;
