/** The visit plan of a site, version by version (S32 to S56). */
@NullMarked
package dev.frontdesk.visitor.visitplan;

import org.jspecify.annotations.NullMarked;
