/** What a controller works with: who asks, what is refused, how an answer looks. */
@NullMarked
package dev.frontdesk.web;

import org.jspecify.annotations.NullMarked;
