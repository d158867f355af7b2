/** A phone message from the moment it is taken until the recipient has read it back right (S109 to S116). */
@NullMarked
package dev.frontdesk.call.message;

import org.jspecify.annotations.NullMarked;
