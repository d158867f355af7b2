/** 来访出入登记表、客户来访登记簿: what they say of any day, book or year, as known at any moment (S58, S63, S88, S103). */
@NullMarked
package dev.frontdesk.visitor.registerbook;

import org.jspecify.annotations.NullMarked;
