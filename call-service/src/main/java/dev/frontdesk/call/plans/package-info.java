/** By which routing plan the calls of a site go, at any moment. */
@NullMarked
package dev.frontdesk.call.plans;

import org.jspecify.annotations.NullMarked;
