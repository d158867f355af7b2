/** S89, S105: who got to see how somebody is reached privately, what for, and by whose leave (披露). */
@NullMarked
package dev.frontdesk.directory.disclosure;

import org.jspecify.annotations.NullMarked;
