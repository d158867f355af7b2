/** What operators of a service may look at. */
@NullMarked
package dev.frontdesk.web.operator;

import org.jspecify.annotations.NullMarked;
