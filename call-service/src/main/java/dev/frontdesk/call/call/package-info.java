/** One conversation on the telephone: rung, answered, put through, ended (S106 to S111). */
@NullMarked
package dev.frontdesk.call.call;

import org.jspecify.annotations.NullMarked;
