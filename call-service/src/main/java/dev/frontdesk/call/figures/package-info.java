/** How fast calls are answered, how many are lost and how often everybody is busy, each with the events behind it. */
@NullMarked
package dev.frontdesk.call.figures;

import org.jspecify.annotations.NullMarked;
