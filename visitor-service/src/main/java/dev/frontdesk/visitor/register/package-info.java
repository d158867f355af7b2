/** 来访出入登记表、客户来访登记簿 of a year: books that are full are closed, handed over and archived (S63, S88, S101, S103). */
@NullMarked
package dev.frontdesk.visitor.register;

import org.jspecify.annotations.NullMarked;
