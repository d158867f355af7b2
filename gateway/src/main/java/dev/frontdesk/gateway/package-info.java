/** The one door: who comes in, as what, for which site, and to which service. */
@NullMarked
package dev.frontdesk.gateway;

import org.jspecify.annotations.NullMarked;
