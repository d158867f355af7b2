/** How the API describes itself: what every operation has in common is said once. */
@NullMarked
package dev.frontdesk.web.openapi;

import org.jspecify.annotations.NullMarked;
