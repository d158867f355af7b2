/** The visit plan of a site over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.plans;

import org.jspecify.annotations.NullMarked;
