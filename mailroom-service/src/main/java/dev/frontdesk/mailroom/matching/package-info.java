/** What a courier asks for against what was sent (S131, S132): a pure function, line by line. */
@NullMarked
package dev.frontdesk.mailroom.matching;

import org.jspecify.annotations.NullMarked;
