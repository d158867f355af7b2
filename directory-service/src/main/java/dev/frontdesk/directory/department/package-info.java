/** A part of the office: who leads it and what it belongs to. */
@NullMarked
package dev.frontdesk.directory.department;

import org.jspecify.annotations.NullMarked;
